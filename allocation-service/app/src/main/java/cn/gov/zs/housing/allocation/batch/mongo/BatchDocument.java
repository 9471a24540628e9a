package cn.gov.zs.housing.allocation.batch.mongo;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.BatchPlan;
import cn.gov.zs.housing.allocation.batch.FrozenContent;
import cn.gov.zs.housing.allocation.batch.OfferedHome;
import cn.gov.zs.housing.allocation.rules.freeze.FreezeFile;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.published.CeremonyRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A batch as it is stored; the parts that a state lacks are absent. Its lists stand in {@link MongoFrozenBatches}. */
record BatchDocument(
        Status status,
        String batchId,
        String title,
        String offerId,
        List<PoolDocument> pools,
        List<String> homeIds,
        ArrangementDocument arrangement,
        String plannedBy,
        Instant plannedAt,
        @Nullable FreezeDocument freeze,
        @Nullable ResolutionDocument resolution,
        @Nullable DrawDocument draw,
        @Nullable CancellationDocument cancellation) {

    enum Status {
        PLANNED,
        FROZEN,
        REJECTED,
        APPROVED,
        DRAWING,
        DRAWN,
        SETTLED,
        CONFIRMED,
        CANCELLED
    }

    /**
     * What was frozen.
     *
     * @param plan {@code plan.json}
     * @param file {@code freeze.json}
     * @param begins the first number of each queue, and the one behind the last
     */
    record FreezeDocument(
            String frozenBy,
            Instant frozenAt,
            String digest,
            String plan,
            String file,
            List<Integer> begins,
            List<AbortDocument> aborted) {}

    record AbortDocument(int attempt, Instant abortedAt, String reason, String digest) {}

    /** @param before the state it was cancelled in */
    record CancellationDocument(Status before, String reason, String cancelledBy, Instant cancelledAt) {}

    static BatchDocument from(Batch batch) {
        return batch instanceof Batch.Cancelled cancelled
                ? from(
                        cancelled.before(),
                        Status.CANCELLED,
                        new CancellationDocument(
                                Status.valueOf(cancelled.before().state()),
                                cancelled.reason(),
                                cancelled.cancelledBy(),
                                cancelled.cancelledAt()))
                : from(batch, Status.valueOf(batch.state()), null);
    }

    private static BatchDocument from(Batch batch, Status status, @Nullable CancellationDocument cancellation) {
        var p = batch.plan();
        return new BatchDocument(
                status,
                p.batchId(),
                p.title(),
                p.offerId(),
                p.pools().stream().map(PoolDocument::of).toList(),
                p.homes().stream().map(OfferedHome::homeId).toList(),
                ArrangementDocument.of(p.arrangement()),
                p.plannedBy(),
                p.plannedAt(),
                batch instanceof Batch.Fixed fixed ? freeze(fixed.frozen()) : null,
                resolution(batch),
                batch instanceof Batch.Opened opened ? DrawDocument.of(opened) : null,
                cancellation);
    }

    private static FreezeDocument freeze(Batch.Frozen f) {
        var content = f.content();
        return new FreezeDocument(
                f.frozenBy(),
                f.frozenAt(),
                content.digest(),
                text(content.plan().bytes()),
                text(content.file().bytes()),
                content.begins(),
                f.aborted().stream()
                        .map(a -> new AbortDocument(a.attempt(), a.abortedAt(), a.reason(), a.digest()))
                        .toList());
    }

    private static @Nullable ResolutionDocument resolution(Batch batch) {
        return switch (batch) {
            case Batch.Planned _, Batch.Frozen _ -> null;
            case Batch.Rejected r -> ResolutionDocument.from(r.resolution());
            case Batch.Approved a -> ResolutionDocument.from(a.resolution());
            case Batch.Opened o -> ResolutionDocument.from(o.approved().resolution());
            case Batch.Cancelled c ->
                throw new IllegalStateException(
                        "stored as what it was: " + batch.plan().batchId());
        };
    }

    Batch toDomain() {
        return toDomain(status);
    }

    private Batch toDomain(Status as) {
        return switch (as) {
            case PLANNED -> new Batch.Planned(plan());
            case FROZEN -> frozen();
            case REJECTED -> new Batch.Rejected(frozen(), stored(resolution).toDomain());
            case APPROVED -> approved();
            case DRAWING -> stored(draw).drawing(approved());
            case DRAWN -> stored(draw).drawn(approved());
            case SETTLED -> stored(draw).settled(approved());
            case CONFIRMED ->
                new Batch.Confirmed(
                        stored(draw).settled(approved()), stored(stored(draw).confirmedOn()));
            case CANCELLED -> {
                var c = stored(cancellation);
                yield new Batch.Cancelled(
                        (Batch.Cancellable) toDomain(c.before()), c.reason(), c.cancelledBy(), c.cancelledAt());
            }
        };
    }

    private BatchPlan plan() {
        return new BatchPlan(
                batchId,
                title,
                offerId,
                pools.stream().map(PoolDocument::toDomain).toList(),
                arrangement.toDomain(),
                plannedBy,
                plannedAt);
    }

    private Batch.Frozen frozen() {
        var f = stored(freeze);
        return new Batch.Frozen(
                plan(),
                new FrozenContent(Plan.read(bytes(f.plan)), FreezeFile.read(bytes(f.file)), f.begins),
                f.frozenBy,
                f.frozenAt,
                f.aborted.stream()
                        .map(a -> new CeremonyRecord.Aborted(a.attempt, a.abortedAt, a.reason, a.digest))
                        .toList());
    }

    private Batch.Approved approved() {
        return new Batch.Approved(frozen(), stored(resolution).toDomain());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private <T> T stored(@Nullable T part) {
        return Objects.requireNonNull(part, () -> "batch " + batchId + " is stored without a part of " + status);
    }
}
