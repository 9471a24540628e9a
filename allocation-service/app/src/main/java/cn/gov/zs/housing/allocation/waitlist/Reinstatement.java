package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Leads a household back to the list from which it had been removed, because its appeal was upheld. Safe to repeat. */
public final class Reinstatement {
    private final Waitlist waitlist;
    private final Predicate<String> goesOn;

    /**
     * @param waitlist who waits
     * @param goesOn whether a batch has no confirmed result yet
     */
    public Reinstatement(Waitlist waitlist, Predicate<String> goesOn) {
        this.waitlist = waitlist;
        this.goesOn = goesOn;
    }

    /**
     * Leads it back, because of this event. It keeps the account it had; a batch that ended meanwhile is over for it.
     *
     * @param now what holds of it, of whoever owns it
     */
    public void of(Envelope<?> cause, String applicationId, UnaryOperator<Household> now) {
        waitlist.all()
                .handle(
                        cause,
                        applicationId,
                        entry -> entry instanceof WaitlistEntry.Removed removed
                                ? Change.to(removed.reinstated(
                                        now.apply(removed.household()),
                                        removed.batchId().filter(goesOn).isPresent()))
                                : Change.none(Done.DONE));
        // its batch may have been confirmed between the look at it and the write: confirming passed over who was
        // removed
        waitlist.all()
                .change(
                        applicationId,
                        entry -> entry instanceof WaitlistEntry.Scored scored && over(scored.batchId())
                                ? Change.to(scored.leaveBatch())
                                : Change.none(Done.DONE));
    }

    private boolean over(Optional<String> batch) {
        return batch.filter(goesOn.negate()).isPresent();
    }
}
