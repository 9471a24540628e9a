package cn.gov.zs.housing.allocation.drawing;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.BatchAnswer;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.batch.Upheld;
import cn.gov.zs.housing.allocation.batch.UpheldOutcome;
import cn.gov.zs.housing.allocation.contract.Allotment;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The notice of a result is over and no objection stands against it: the batch is confirmed, who receives a home leaves the waiting
 * list, the others wait on.
 */
public final class ConfirmResult {

    private final Batches batches;
    private final FrozenBatches frozen;
    private final Waitlist waitlist;
    private final Predicate<String> objectionOpen;

    /**
     * @param batches the batches
     * @param frozen whose number is whose
     * @param waitlist who waits
     * @param objectionOpen whether the committee deliberates on an objection to this batch
     */
    public ConfirmResult(Batches batches, FrozenBatches frozen, Waitlist waitlist, Predicate<String> objectionOpen) {
        this.batches = batches;
        this.frozen = frozen;
        this.waitlist = waitlist;
        this.objectionOpen = objectionOpen;
    }

    /** Somebody objects to the result. An event of the notice, so it comes before the notice's end. */
    public void objected(Envelope<?> cause, String batchId, String objection) {
        batches.all().handle(cause, batchId, batch -> switch (batch) {
            case Batch.Settled settled ->
                Change.to(settled.with(settled.objections().filed(objection)), List.of(), Done.DONE);
            // its notice stands until this service's word of the revoked assignment takes it down
            case Batch.Drawn drawn
            when drawn.reopened() -> Change.to(drawn.with(drawn.objections().filed(objection)), List.of(), Done.DONE);
            case Batch other ->
                throw new IllegalStateException(
                        "an objection to a result, but batch " + batchId + " is " + other.state());
        });
    }

    /** The committee resolved on an objection. */
    public void resolved(Envelope<?> cause, String batchId, String objection, boolean upheld) {
        batches.all().handle(cause, batchId, batch -> switch (batch) {
            case Batch.Settled settled ->
                Change.to(settled.with(settled.objections().resolved(objection, upheld)), List.of(), Done.DONE);
            case Batch.Drawn drawn
            when drawn.reopened() ->
                Change.to(drawn.with(drawn.objections().resolved(objection, upheld)), List.of(), Done.DONE);
            // before the draw the certificates look at what is open; after the confirmation nothing is kept from
            // anything
            case Batch _ -> Change.none(Done.DONE);
        });
    }

    /** What the committee lets follow of an objection it upheld. */
    public void upheld(Envelope<?> cause, String batchId, Upheld decided) {
        if (!(batches.all().get(batchId).state() instanceof Batch.WithResult result)) {
            throw new IllegalStateException("an objection to a result, but batch " + batchId + " has none");
        }
        var lists = frozen.get(result.frozen().content().digest());
        batches.all().<BatchAnswer>handle(cause, batchId, batch -> switch (batch) {
            case Batch.Settled settled -> settled.upheld(decided, lists::application);
            case Batch.Drawn drawn when drawn.reopened() -> drawn.upheld(decided, lists::application);
            case Batch other ->
                switch (decided.outcome()) {
                    case UpheldOutcome.NoChange _ -> Change.none(new BatchAnswer.NotTheNextStep(other.state()));
                    // refused before the vote, and held off by it: a home that stays would be a decision lost
                    case UpheldOutcome.AssignmentRevoked _ ->
                        throw new IllegalStateException("deliberation " + decided.deliberationId()
                                + " revoked an assignment, but batch " + batchId + " is " + other.state());
                };
        });
    }

    /**
     * The result's notice ended.
     *
     * @param publishedOn the day on which it was published
     */
    public void noticeEnded(Envelope<?> cause, String batchId, LocalDate publishedOn, LocalDate day) {
        batches.all().handle(cause, batchId, batch -> switch (batch) {
            case Batch.Settled settled
            when settled.noticedBy(publishedOn) -> Change.to(settled.noticeEnded(day), List.of(), Done.DONE);
            // of the result as it stood before an assignment was revoked
            case Batch.Settled _ -> Change.none(Done.DONE);
            case Batch.Drawn drawn when drawn.reopened() -> Change.none(Done.DONE);
            case Batch.Confirmed already -> Change.none(Done.DONE);
            case Batch other ->
                throw new IllegalStateException(
                        "a result's notice ended, but batch " + batchId + " is " + other.state());
        });
        confirm(batchId, day);
    }

    /** Confirms every result whose notice ended and against which nothing stands any more. Safe to call at any time. */
    public void due(LocalDate today) {
        batches.settled().stream()
                .filter(found -> found.state().confirmable())
                .forEach(found -> confirm(found.id(), today));
    }

    /** Each part is safe to repeat, so a crash between them is mended by the next delivery or look. */
    private void confirm(String batchId, LocalDate day) {
        if (objectionOpen.test(batchId)) {
            return;
        }
        batches.all()
                .<Done>change(
                        batchId,
                        batch -> batch instanceof Batch.Settled settled && settled.confirmable()
                                ? settled.confirm(day, Done.DONE)
                                : Change.none(Done.DONE));
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
