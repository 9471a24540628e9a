package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.rules.ceremony.LastInput;
import cn.gov.zs.housing.allocation.rules.freeze.AnnouncedInput;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import cn.gov.zs.housing.allocation.rules.freeze.Witnesses;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is announced of a ceremony (仪式预告) before anything happens in it; none of it changes afterwards.
 *
 * @param batchId the batch
 * @param attempt which attempt it is, from 1; rehearsals are counted for themselves
 * @param rehearsal whether it is a rehearsal (排练), which draws nothing
 * @param title the batch's
 * @param digest the frozen batch's digest, {@code sha256:<hex>}
 * @param invited who is invited, seats numbered from 1
 * @param needed how many have to seal before sealing may be closed
 * @param lastInput how many balls will be drawn, and up to which number
 * @param officers who worked on the batch, so nobody of them can witness
 * @param vote the committee's vote that a draw rests on; a rehearsal needs none
 * @param announced who announced it
 */
public record Announcement(
        String batchId,
        int attempt,
        boolean rehearsal,
        String title,
        String digest,
        List<Invitation> invited,
        int needed,
        AnnouncedInput.Balls lastInput,
        Set<String> officers,
        Optional<String> vote,
        Mark announced) {

    /** Keeps its own copies. @throws IllegalArgumentException if seats and needed seals do not fit together */
    public Announcement {
        invited = List.copyOf(invited);
        officers = Set.copyOf(officers);
        new Witnesses(invited.stream().map(Invitation::seat).toList(), needed);
    }

    /** The ceremony's id. */
    public String id() {
        return id(batchId, key());
    }

    /** The id of a batch's ceremony. */
    public static String id(String batchId, String key) {
        return batchId + "-" + key;
    }

    /** What tells it from the others of its batch, such as {@code rehearsal-1} or {@code draw-2}. */
    public String key() {
        return key(rehearsal, attempt);
    }

    /** The key of an attempt. */
    public static String key(boolean rehearsal, int attempt) {
        return (rehearsal ? "rehearsal-" : "draw-") + attempt;
    }

    /** What the transcript names: a rehearsal names itself, so that its seed can never be taken for the draw's. */
    public String drawnId() {
        return rehearsal ? id() : batchId;
    }

    /** The seat this account was given. */
    public Optional<Seat> seatOf(String account) {
        return invited.stream()
                .filter(i -> i.account().equals(account))
                .map(Invitation::seat)
                .findFirst();
    }

    /** Whom this seat stands for. */
    public Seat.Party party(int seat) {
        return invited.get(seat - 1).seat().standsFor();
    }

    /** Whether these balls are what was announced. */
    boolean fits(List<Integer> balls) {
        return new LastInput.Balls(balls).fits(lastInput);
    }

    Instant at() {
        return announced.at();
    }
}
