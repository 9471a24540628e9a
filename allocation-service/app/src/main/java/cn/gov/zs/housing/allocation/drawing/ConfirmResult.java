package cn.gov.zs.housing.allocation.drawing;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.contract.Allotment;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The notice of a result is over: the batch is confirmed, who receives a home leaves the waiting list, the others wait on. */
public final class ConfirmResult {

    private final Batches batches;
    private final FrozenBatches frozen;
    private final Waitlist waitlist;

    /**
     * @param batches the batches
     * @param frozen whose number is whose
     * @param waitlist who waits
     */
    public ConfirmResult(Batches batches, FrozenBatches frozen, Waitlist waitlist) {
        this.batches = batches;
        this.frozen = frozen;
        this.waitlist = waitlist;
    }

    /** Confirms, because of this event. Each part is safe to repeat, so a crash between them is mended by the next delivery. */
    public void confirm(Envelope<?> cause, String batchId, LocalDate day) {
        batches.all().handle(cause, batchId, batch -> switch (batch) {
            case Batch.Settled settled -> settled.confirm(day, Done.DONE);
            case Batch.Confirmed already -> Change.none(Done.DONE);
            case Batch other ->
                throw new IllegalStateException(
                        "a result's notice ended, but batch " + batchId + " is " + other.state());
        });
        if (batches.all().get(batchId).state() instanceof Batch.Confirmed confirmed) {
            settle(confirmed.settled());
        }
    }

    private void settle(Batch.Settled settled) {
        var homes =
                settled.allotments().stream().collect(Collectors.toMap(Allotment::applicationId, Allotment::homeId));
        for (var application : frozen.get(settled.frozen().content().digest()).applications()) {
            waitlist.all()
                    .change(
                            application,
                            entry -> settled(
                                    entry, settled.plan().batchId(), Optional.ofNullable(homes.get(application))));
        }
    }

    private static Change<WaitlistEntry, Done> settled(WaitlistEntry entry, String batchId, Optional<String> home) {
        if (!(entry instanceof WaitlistEntry.Scored scored) || !scored.batchId().equals(Optional.of(batchId))) {
            return Change.none(Done.DONE);
        }
        return Change.to(home.<WaitlistEntry>map(scored::housed).orElseGet(scored::leaveBatch), List.of(), Done.DONE);
    }
}
