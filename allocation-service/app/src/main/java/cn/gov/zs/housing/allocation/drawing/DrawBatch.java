package cn.gov.zs.housing.allocation.drawing;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.BatchAnswer;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.ceremony.Announcement;
import cn.gov.zs.housing.allocation.ceremony.Ceremony;
import cn.gov.zs.housing.allocation.ceremony.WaitingDraw;
import cn.gov.zs.housing.allocation.rules.outcome.Draw;
import cn.gov.zs.platform.eventing.Change;
import java.util.List;
import java.util.function.IntFunction;

/** What a batch does when its ceremony ends. Each step is safe to repeat, so a crash between the two is mended by asking again. */
public final class DrawBatch implements WaitingDraw {

    private final Batches batches;
    private final FrozenBatches frozen;

    /**
     * @param batches the batches
     * @param frozen their lists
     */
    public DrawBatch(Batches batches, FrozenBatches frozen) {
        this.batches = batches;
        this.frozen = frozen;
    }

    /** Draws. The same transcript gives the same result, whoever computes it and however often. */
    @Override
    public void take(Ceremony.Complete ceremony) {
        var batchId = ceremony.announcement().batchId();
        var transcript = ceremony.transcript();
        var lists = frozen.get(transcript.closed().digest());
        var result = Draw.run(lists.frozen(), transcript.seed());
        batches.all().<BatchAnswer>change(batchId, batch -> switch (batch) {
            case Batch.Drawing drawing
            when belongs(drawing, ceremony) -> drawing.draw(transcript, CeremonyRecords.of(ceremony, drawing), result);
            case Batch.WithResult drawn
            when drawn.drawn().transcript().equals(transcript) -> Change.none(new BatchAnswer.Taken(batchId));
            case Batch other -> throw notThisOne(ceremony, other);
        });
        settleEmpty(batchId, lists::application);
    }

    @Override
    public List<String> awaited() {
        return batches.drawing().stream()
                .map(found -> Announcement.id(
                        found.id(),
                        Announcement.key(false, found.state().frozen().attempt())))
                .toList();
    }

    private static boolean belongs(Batch.Drawing drawing, Ceremony.Complete ceremony) {
        var announced = ceremony.announcement();
        return !announced.rehearsal()
                && drawing.frozen().content().digest().equals(announced.digest())
                && drawing.frozen().attempt() == announced.attempt();
    }

    /** A draw in which nobody drew a home has nobody to ask. */
    private void settleEmpty(String batchId, IntFunction<String> application) {
        batches.all()
                .<BatchAnswer>change(
                        batchId,
                        batch -> batch instanceof Batch.Drawn drawn
                                        && drawn.assignment().settled()
                                ? drawn.settle(drawn.drawnAt(), application)
                                : Change.none(new BatchAnswer.NotTheNextStep(batch.state())));
    }

    /** Back to the vote, on record. */
    @Override
    public void aborted(Ceremony.Aborted ceremony) {
        var announced = ceremony.announcement();
        batches.all().<BatchAnswer>change(announced.batchId(), batch -> switch (batch) {
            case Batch.Drawing drawing
            when drawing.frozen().attempt() == announced.attempt() ->
                drawing.abort(ceremony.reason(), ceremony.aborted().at());
            case Batch.Fixed fixed
            when fixed.frozen().attempt() > announced.attempt() ->
                Change.none(new BatchAnswer.Taken(announced.batchId()));
            // back at the vote it was cancelled, before this look came to it
            case Batch.Cancelled _ -> Change.none(new BatchAnswer.Taken(announced.batchId()));
            case Batch other -> throw notThisOne(ceremony, other);
        });
    }

    /** A ceremony that its batch does not wait for is a mistake of ours, never a draw that is left out. */
    private static IllegalStateException notThisOne(Ceremony ceremony, Batch batch) {
        return new IllegalStateException("ceremony " + ceremony.announcement().id() + " is not the one that batch "
                + batch.plan().batchId() + ", which is " + batch.state() + ", waits for");
    }
}
