package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.batch.Arrangement;
import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.BatchPlan;
import cn.gov.zs.housing.allocation.batch.FrozenBatch;
import cn.gov.zs.housing.allocation.batch.FrozenContent;
import cn.gov.zs.housing.allocation.batch.FrozenSamples;
import cn.gov.zs.housing.allocation.batch.ResolutionSamples;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import java.time.Instant;
import java.util.List;

/** A batch for ceremonies: a seat for each party, three of whom have to seal, three balls from 0 to 9. */
public final class FrozenBatchSamples {

    private static final Instant AT = Instant.parse("2026-12-01T02:00:00.123Z");

    private FrozenBatchSamples() {}

    /** Frozen; planned and frozen by "planner". */
    public static Batch.Frozen frozen(String batch) {
        return new Batch.Frozen(plan(batch), FrozenContent.of(lists(batch).frozen()), "planner", AT, List.of());
    }

    /** The same with its draw open. */
    public static Batch.Drawing drawing(String batch) {
        var frozen = frozen(batch);
        var passed = ResolutionSamples.passed(frozen.content().digest(), "chair", AT);
        return new Batch.Drawing(new Batch.Approved(frozen, passed), "opener", AT);
    }

    /** What it fixed. */
    public static FrozenBatch lists(String batch) {
        return FrozenSamples.frozen(plan(batch));
    }

    private static BatchPlan plan(String batch) {
        var usual = FrozenSamples.plan(batch, List.of("home-1-" + batch, "home-2-" + batch), "planner", AT);
        return new BatchPlan(
                batch,
                usual.title(),
                usual.offerId(),
                usual.pools(),
                Arrangement.of(List.of(Seat.Party.values()), 3, 3, 9),
                "planner",
                AT);
    }
}
