package cn.gov.zs.housing.allocation.drawing;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.BatchAnswer;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.rules.draw.Commitment;
import cn.gov.zs.housing.allocation.rules.draw.Contribution;
import cn.gov.zs.platform.eventing.Change;
import java.time.Instant;

/**
 * What witnesses do at a draw. They act at the same time, so their steps carry no version: each is tied to the frozen digest
 * they saw, and can be taken once.
 */
public final class Witnessing {

    private final Batches batches;

    /** @param batches the batches */
    public Witnessing(Batches batches) {
        this.batches = batches;
    }

    /** A witness seals a commitment for the batch with this digest. */
    public BatchAnswer seal(String batchId, String digest, Commitment commitment, String witness, Instant at) {
        return batches.all().change(batchId, batch -> switch (batch) {
            case Batch.Opened opened when isOther(digest, opened) -> otherDigest(opened);
            case Batch.DrawOpen open -> open.seal(commitment, witness, at);
            case Batch.Opened opened
            when opened.sealOf(witness).isPresent() -> Change.none(new BatchAnswer.SealedAlready(Clause.WITNESSES));
            case Batch other -> Change.none(new BatchAnswer.NotTheNextStep(other.state()));
        });
    }

    /** A witness reveals; the last reveal computes the draw in the same atomic write. */
    public BatchAnswer reveal(String batchId, String digest, Contribution contribution, String witness, Instant at) {
        return batches.all().change(batchId, batch -> switch (batch) {
            case Batch.Opened opened when isOther(digest, opened) -> otherDigest(opened);
            case Batch.Revealing revealing -> revealing.reveal(contribution, witness, at);
            case Batch.DrawOpen open ->
                Change.none(new BatchAnswer.NotAllSealed(open.seals().size(), Batch.WITNESSES, Clause.WITNESSES));
            case Batch.Opened opened
            when opened.sealOf(witness).isPresent() -> Change.none(new BatchAnswer.RevealedAlready(Clause.WITNESSES));
            case Batch other -> Change.none(new BatchAnswer.NotTheNextStep(other.state()));
        });
    }

    private static boolean isOther(String digest, Batch.Fixed batch) {
        return !batch.frozen().content().digest().equals(digest);
    }

    private static Change<Batch, BatchAnswer> otherDigest(Batch.Fixed batch) {
        return Change.none(new BatchAnswer.OtherDigest(batch.frozen().content().digest(), Clause.WITNESSES));
    }
}
