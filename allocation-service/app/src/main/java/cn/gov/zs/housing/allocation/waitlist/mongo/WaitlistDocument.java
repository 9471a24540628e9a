package cn.gov.zs.housing.allocation.waitlist.mongo;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.IncomeClass;
import cn.gov.zs.housing.allocation.scoring.Score;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.scoring.ScoreLine;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of the waiting list as it is stored. */
record WaitlistDocument(
        Status status,
        String applicationId,
        Category category,
        LocalDate registeredOn,
        String ownerSubject,
        Facts facts,
        @Nullable BigDecimal score,
        @Nullable List<Line> lines,
        @Nullable Integer waitingMonths,
        @Nullable String sheetId,
        @Nullable String sheetDigest,
        @Nullable LocalDate scoredOn,
        @Nullable String batchId,
        @Nullable String homeId,
        @Nullable LocalDate removedOn,
        @Nullable String removalGround) {

    enum Status {
        UNSCORED,
        SCORED,
        HOUSED,
        REMOVED
    }

    record Line(String item, int row, BigDecimal points) {}

    record Facts(
            int householdSize,
            boolean hasHome,
            BigDecimal perHeadFloorArea,
            IncomeClass incomeClass,
            boolean singleParent,
            int furtherGenerations,
            int specialStatuses,
            boolean parentsOwnTwoHomes) {}

    static WaitlistDocument from(WaitlistEntry entry) {
        return switch (entry) {
            case WaitlistEntry.Unscored e -> of(Status.UNSCORED, e.household(), null, null, null, null, null);
            case WaitlistEntry.Scored e ->
                of(Status.SCORED, e.household(), e.standing(), e.batchId().orElse(null), null, null, null);
            case WaitlistEntry.Housed e ->
                of(Status.HOUSED, e.household(), e.standing(), e.batchId(), e.homeId(), null, null);
            case WaitlistEntry.Removed e ->
                of(
                        Status.REMOVED,
                        e.household(),
                        e.standing().orElse(null),
                        e.batchId().orElse(null),
                        null,
                        e.removedOn(),
                        e.ground());
        };
    }

    private static WaitlistDocument of(
            Status status,
            Household h,
            ScoreAnswer.@Nullable Scored standing,
            @Nullable String batchId,
            @Nullable String homeId,
            @Nullable LocalDate removedOn,
            @Nullable String removalGround) {
        var f = h.facts();
        return new WaitlistDocument(
                status,
                h.applicationId(),
                h.category(),
                h.registeredOn(),
                h.ownerSubject(),
                new Facts(
                        f.householdSize(),
                        f.hasHome(),
                        f.perHeadFloorArea(),
                        f.incomeClass(),
                        f.singleParent(),
                        f.furtherGenerations(),
                        f.specialStatuses(),
                        f.parentsOwnTwoHomes()),
                standing == null ? null : standing.score().total(),
                standing == null
                        ? null
                        : standing.score().lines().stream()
                                .map(l -> new Line(l.item(), l.row(), l.points()))
                                .toList(),
                standing == null ? null : standing.waitingMonths(),
                standing == null ? null : standing.sheetId(),
                standing == null ? null : standing.sheetDigest(),
                standing == null ? null : standing.on(),
                batchId,
                homeId,
                removedOn,
                removalGround);
    }

    WaitlistEntry toDomain() {
        var household = new Household(
                applicationId,
                category,
                registeredOn,
                ownerSubject,
                new ScoreFacts(
                        facts.householdSize,
                        facts.hasHome,
                        facts.perHeadFloorArea,
                        facts.incomeClass,
                        facts.singleParent,
                        facts.furtherGenerations,
                        facts.specialStatuses,
                        facts.parentsOwnTwoHomes));
        return switch (status) {
            case UNSCORED -> new WaitlistEntry.Unscored(household);
            case SCORED -> new WaitlistEntry.Scored(household, standing(), Optional.ofNullable(batchId));
            case HOUSED ->
                new WaitlistEntry.Housed(household, standing(), stored(batchId, "batchId"), stored(homeId, "homeId"));
            case REMOVED ->
                new WaitlistEntry.Removed(
                        household,
                        score == null ? Optional.empty() : Optional.of(standing()),
                        Optional.ofNullable(batchId),
                        stored(removedOn, "removedOn"),
                        stored(removalGround, "removalGround"));
        };
    }

    private ScoreAnswer.Scored standing() {
        var kept = stored(lines, "lines").stream()
                .map(l -> new ScoreLine(l.item, l.row, l.points))
                .toList();
        return new ScoreAnswer.Scored(
                new Score(stored(score, "score"), kept),
                stored(waitingMonths, "waitingMonths"),
                stored(sheetId, "sheetId"),
                stored(sheetDigest, "sheetDigest"),
                stored(scoredOn, "scoredOn"));
    }

    private static <T> T stored(@Nullable T value, String field) {
        return Objects.requireNonNull(value, field);
    }
}
