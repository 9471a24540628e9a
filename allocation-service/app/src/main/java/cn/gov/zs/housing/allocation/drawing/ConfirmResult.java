package cn.gov.zs.housing.allocation.drawing;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.rules.draw.Drawn;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The notice of a result is over: the batch is confirmed, who drew a home leaves the waiting list, the others wait on. */
public final class ConfirmResult {

    private final Batches batches;
    private final Waitlist waitlist;

    /**
     * @param batches the batches
     * @param waitlist who waits
     */
    public ConfirmResult(Batches batches, Waitlist waitlist) {
        this.batches = batches;
        this.waitlist = waitlist;
    }

    /** Confirms, because of this event. Each part is safe to repeat, so a crash between them is mended by the next delivery. */
    public void confirm(Envelope<?> cause, String batchId, LocalDate day) {
        batches.all().handle(cause, batchId, batch -> switch (batch) {
            case Batch.Drawn drawn -> drawn.confirm(day, Done.DONE);
            case Batch.Confirmed already -> Change.none(Done.DONE);
            case Batch other ->
                throw new IllegalStateException(
                        "a result's notice ended, but batch " + batchId + " is " + other.state());
        });
        if (batches.all().get(batchId).state() instanceof Batch.Confirmed confirmed) {
            settle(confirmed.drawn());
        }
    }

    private void settle(Batch.Drawn drawn) {
        drawn.frozen().content().applicationIds().forEach((number, applicationId) -> {
            var home = drawn.result().drawn().stream()
                    .filter(d -> d.entrantNumber() == number)
                    .map(Drawn::homeId)
                    .findFirst();
            waitlist.all()
                    .change(applicationId, entry -> settled(entry, drawn.plan().batchId(), home));
        });
    }

    private static Change<WaitlistEntry, Done> settled(WaitlistEntry entry, String batchId, Optional<String> home) {
        if (!(entry instanceof WaitlistEntry.Scored scored) || !scored.batchId().equals(Optional.of(batchId))) {
            return Change.none(Done.DONE);
        }
        return Change.to(home.<WaitlistEntry>map(scored::housed).orElseGet(scored::leaveBatch), List.of(), Done.DONE);
    }
}
