package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.rules.ceremony.Commitment;
import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the witness of one seat did, and when.
 *
 * @param seat the seat
 * @param attendance that the witness was there, once signed
 * @param sealed what was sealed, once it was
 * @param revealed what was revealed, once it opened the seal
 * @param refusedReveals when something was revealed that does not open the seal
 */
public record SeatActs(
        int seat,
        Optional<Attendance> attendance,
        Optional<Sealed> sealed,
        Optional<Revealed> revealed,
        List<Instant> refusedReveals) {

    /** More wrong reveals than anybody mistypes are refused without a line each: the record has an end. */
    private static final int MOST_REFUSED = 50;

    /**
     * A signature of presence (签到).
     *
     * @param witness who signed
     * @param statement the digest of what was signed
     * @param at when
     */
    public record Attendance(String witness, String statement, Instant at) {}

    /**
     * A seal.
     *
     * @param commitment what was sealed
     * @param at when
     */
    public record Sealed(Commitment commitment, Instant at) {}

    /**
     * A reveal.
     *
     * @param contribution what was revealed; opens the commitment
     * @param at when
     */
    public record Revealed(Contribution contribution, Instant at) {}

    /** Keeps its own copy. */
    public SeatActs {
        refusedReveals = List.copyOf(refusedReveals);
    }

    static SeatActs none(int seat) {
        return new SeatActs(seat, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    SeatActs signed(Attendance by) {
        return new SeatActs(seat, Optional.of(by), sealed, revealed, refusedReveals);
    }

    SeatActs sealed(Commitment commitment, Instant at) {
        return new SeatActs(seat, attendance, Optional.of(new Sealed(commitment, at)), revealed, refusedReveals);
    }

    SeatActs revealed(Contribution contribution, Instant at) {
        return new SeatActs(seat, attendance, sealed, Optional.of(new Revealed(contribution, at)), refusedReveals);
    }

    SeatActs refused(Instant at) {
        return refusedReveals.size() >= MOST_REFUSED
                ? this
                : new SeatActs(
                        seat,
                        attendance,
                        sealed,
                        revealed,
                        Stream.concat(refusedReveals.stream(), Stream.of(at)).toList());
    }

    Stream<Instant> times() {
        return Stream.of(
                        attendance.map(Attendance::at).stream(),
                        sealed.map(Sealed::at).stream(),
                        revealed.map(Revealed::at).stream(),
                        refusedReveals.stream())
                .flatMap(times -> times);
    }
}
