package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.rules.freeze.AnnouncedInput;
import java.util.List;

/**
 * A ceremony as an officer wants to announce it.
 *
 * @param batchId of which batch
 * @param attempt which attempt the officer saw to be the next
 * @param rehearsal whether it is a rehearsal
 * @param invited who is invited
 * @param needed how many have to seal
 * @param lastInput the balls
 */
public record Proposal(
        String batchId,
        int attempt,
        boolean rehearsal,
        List<Invitation> invited,
        int needed,
        AnnouncedInput.Balls lastInput) {

    /** Keeps its own copy. */
    public Proposal {
        invited = List.copyOf(invited);
    }

    /** Whether this is what was announced, as when the same form arrives again. */
    boolean is(Announcement announced) {
        return announced.batchId().equals(batchId)
                && announced.attempt() == attempt
                && announced.rehearsal() == rehearsal
                && announced.invited().equals(invited)
                && announced.needed() == needed
                && announced.lastInput().equals(lastInput);
    }
}
