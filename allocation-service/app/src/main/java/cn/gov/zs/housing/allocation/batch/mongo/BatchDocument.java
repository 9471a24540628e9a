package cn.gov.zs.housing.allocation.batch.mongo;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.BatchPlan;
import cn.gov.zs.housing.allocation.batch.FrozenContent;
import cn.gov.zs.housing.allocation.batch.Resolution;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.bundle.FrozenLists;
import cn.gov.zs.housing.allocation.rules.bundle.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A batch as it is stored; the parts that a state lacks are absent. */
record BatchDocument(
        Status status,
        String batchId,
        String title,
        String offerId,
        Category category,
        List<HomeDocument> homes,
        List<String> homeIds,
        String plannedBy,
        Instant plannedAt,
        @Nullable FreezeDocument freeze,
        @Nullable ResolutionDocument resolution,
        @Nullable DrawDocument draw,
        @Nullable LocalDate confirmedOn,
        @Nullable CancellationDocument cancellation) {

    enum Status {
        PLANNED,
        FROZEN,
        REJECTED,
        APPROVED,
        SEALING,
        REVEALING,
        DRAWN,
        CONFIRMED,
        CANCELLED
    }

    record FreezeDocument(
            String frozenBy,
            Instant frozenAt,
            String digest,
            String sheetId,
            String sheetDigest,
            String scoreSheet,
            LocalDate scoredOn,
            int witnesses,
            List<EntrantDocument> entrants) {}

    record BallotDocument(int member, String name, String standsFor, Resolution.Vote vote, String reason) {}

    record ResolutionDocument(
            String digest,
            int quorum,
            int needed,
            List<BallotDocument> ballots,
            String minutes,
            String closedBy,
            Instant closedAt) {

        static ResolutionDocument from(Resolution r) {
            return new ResolutionDocument(
                    r.digest(),
                    r.quorum(),
                    r.needed(),
                    r.ballots().stream()
                            .map(b -> new BallotDocument(b.member(), b.name(), b.standsFor(), b.vote(), b.reason()))
                            .toList(),
                    r.minutes(),
                    r.closedBy(),
                    r.closedAt());
        }

        Resolution toDomain() {
            return new Resolution(
                    digest,
                    quorum,
                    needed,
                    ballots.stream()
                            .map(b -> new Resolution.Ballot(b.member, b.name, b.standsFor, b.vote, b.reason))
                            .toList(),
                    minutes,
                    closedBy,
                    closedAt);
        }
    }

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
                p.category(),
                p.homes().stream().map(HomeDocument::from).toList(),
                p.homes().stream().map(h -> h.homeId()).toList(),
                p.plannedBy(),
                p.plannedAt(),
                batch instanceof Batch.Fixed fixed ? freeze(fixed.frozen()) : null,
                resolution(batch),
                draw(batch),
                batch instanceof Batch.Confirmed c ? c.confirmedOn() : null,
                cancellation);
    }

    private static FreezeDocument freeze(Batch.Frozen f) {
        var content = f.content();
        var plan = content.lists().plan();
        return new FreezeDocument(
                f.frozenBy(),
                f.frozenAt(),
                content.digest(),
                plan.sheetId(),
                plan.sheetDigest(),
                content.scoreSheet(),
                plan.scoredOn(),
                plan.witnesses(),
                content.lists().entrants().stream()
                        .map(e -> EntrantDocument.from(
                                e,
                                Objects.requireNonNull(content.applicationIds().get(e.number()))))
                        .toList());
    }

    private static @Nullable ResolutionDocument resolution(Batch batch) {
        var resolution = switch (batch) {
            case Batch.Planned p -> null;
            case Batch.Frozen f -> null;
            case Batch.Rejected r -> r.resolution();
            case Batch.Approved a -> a.resolution();
            case Batch.Opened o -> o.approved().resolution();
            case Batch.Cancelled c ->
                throw new IllegalStateException(
                        "stored as what it was: " + batch.plan().batchId());
        };
        return resolution == null ? null : ResolutionDocument.from(resolution);
    }

    private static @Nullable DrawDocument draw(Batch batch) {
        return switch (batch) {
            case Batch.Planned p -> null;
            case Batch.Frozen f -> null;
            case Batch.Rejected r -> null;
            case Batch.Approved a -> null;
            case Batch.DrawOpen o -> DrawDocument.of(o.openedBy(), o.openedAt(), o.seals(), null, null);
            case Batch.Revealing r -> DrawDocument.of(r.openedBy(), r.openedAt(), r.seals(), null, null);
            case Batch.Drawn d -> drawn(d);
            case Batch.Confirmed c -> drawn(c.drawn());
            case Batch.Cancelled c ->
                throw new IllegalStateException(
                        "stored as what it was: " + batch.plan().batchId());
        };
    }

    private static DrawDocument drawn(Batch.Drawn d) {
        return DrawDocument.of(d.openedBy(), d.openedAt(), d.seals(), d.result(), d.drawnAt());
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
            case SEALING -> {
                var d = stored(draw);
                yield new Batch.DrawOpen(approved(), d.openedBy(), d.openedAt(), d.sealList());
            }
            case REVEALING -> {
                var d = stored(draw);
                yield new Batch.Revealing(approved(), d.openedBy(), d.openedAt(), d.sealList());
            }
            case DRAWN -> drawn();
            case CONFIRMED -> new Batch.Confirmed(drawn(), stored(confirmedOn));
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
                category,
                homes.stream().map(HomeDocument::toDomain).toList(),
                plannedBy,
                plannedAt);
    }

    private Batch.Frozen frozen() {
        var f = stored(freeze);
        var plan = plan();
        var lists = new FrozenLists(
                new Plan(
                        batchId,
                        title,
                        offerId,
                        category.name(),
                        f.sheetId,
                        f.sheetDigest,
                        f.scoredOn,
                        f.entrants.size(),
                        homes.size(),
                        f.witnesses),
                f.entrants.stream().map(EntrantDocument::toDomain).toList(),
                plan.homes());
        var applications =
                f.entrants.stream().collect(Collectors.toMap(EntrantDocument::number, EntrantDocument::applicationId));
        return new Batch.Frozen(
                plan, new FrozenContent(lists, applications, f.scoreSheet, f.digest), f.frozenBy, f.frozenAt);
    }

    private Batch.Approved approved() {
        return new Batch.Approved(frozen(), stored(resolution).toDomain());
    }

    private Batch.Drawn drawn() {
        var d = stored(draw);
        return new Batch.Drawn(approved(), d.openedBy(), d.openedAt(), d.sealList(), d.result(), stored(d.drawnAt()));
    }

    private <T> T stored(@Nullable T part) {
        return Objects.requireNonNull(part, () -> "batch " + batchId + " is stored without a part of " + status);
    }
}
