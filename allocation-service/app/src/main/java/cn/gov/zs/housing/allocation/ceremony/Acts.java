package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.rules.ceremony.Closed;
import cn.gov.zs.housing.allocation.rules.ceremony.Commitment;
import cn.gov.zs.housing.allocation.rules.ceremony.Seal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the witnesses did, by seat: nothing in it depends on who was first.
 *
 * @param seats one for each seat, ascending
 */
public record Acts(List<SeatActs> seats) {

    /** Keeps its own copy. */
    public Acts {
        seats = List.copyOf(seats);
    }

    static Acts none(List<Invitation> invited) {
        return new Acts(
                invited.stream().map(i -> SeatActs.none(i.seat().seat())).toList());
    }

    /** What this seat did. */
    public SeatActs of(int seat) {
        return seats.get(seat - 1);
    }

    Acts with(SeatActs one) {
        var all = new ArrayList<>(seats);
        all.set(one.seat() - 1, one);
        return new Acts(all);
    }

    /** The seats that have sealed. */
    public List<Integer> sealed() {
        return seats.stream()
                .filter(s -> s.sealed().isPresent())
                .map(SeatActs::seat)
                .toList();
    }

    /** The seats that have revealed. */
    public List<Integer> revealed() {
        return seats.stream()
                .filter(s -> s.revealed().isPresent())
                .map(SeatActs::seat)
                .toList();
    }

    /** Whether another seat sealed this: who copies a commitment could later copy what is revealed. */
    boolean anotherSealed(int seat, Commitment commitment) {
        return seats.stream()
                .filter(s -> s.seat() != seat)
                .anyMatch(s -> s.sealed()
                        .filter(mine -> mine.commitment().equals(commitment))
                        .isPresent());
    }

    /** Whether this person has signed for a seat. */
    boolean isWitness(String subject) {
        return seats.stream()
                .anyMatch(s ->
                        s.attendance().filter(a -> a.witness().equals(subject)).isPresent());
    }

    Closed closed(Announcement announcement) {
        var absent = new ArrayList<Integer>();
        var seals = new ArrayList<Seal>();
        for (var seat : seats) {
            if (seat.sealed().isEmpty()) {
                absent.add(seat.seat());
                continue;
            }
            var commitment = seat.sealed().get().commitment();
            seals.add(seat.revealed()
                    .<Seal>map(r -> new Seal.Revealed(seat.seat(), commitment, r.contribution()))
                    .orElseGet(() -> new Seal.Withheld(seat.seat(), commitment)));
        }
        return new Closed(announcement.drawnId(), announcement.digest(), absent, seals);
    }

    Optional<Instant> latest() {
        return seats.stream().flatMap(SeatActs::times).max(Instant::compareTo);
    }
}
