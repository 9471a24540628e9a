package cn.gov.zs.housing.allocation.waitlist.mongo;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.IncomeClass;
import cn.gov.zs.housing.allocation.scoring.Score;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.scoring.ScoreLine;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.Move;
import cn.gov.zs.housing.allocation.waitlist.MoveCause;
import cn.gov.zs.housing.allocation.waitlist.NextPoint;
import cn.gov.zs.housing.allocation.waitlist.Place;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import cn.gov.zs.housing.allocation.waitlist.Trail;
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
        @Nullable String removalGround,
        @Nullable String rankKey,
        @Nullable String tieRuleId,
        @Nullable LocalDate nextPointOn,
        @Nullable Long moves,
        @Nullable MoveCause lastMove,
        @Nullable List<Unrecorded> unrecorded,
        @Nullable LocalDate countedFrom) {

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

    record Unrecorded(
            long number,
            MoveCause cause,
            Category category,
            @Nullable String from,
            @Nullable String to) {

        static Unrecorded of(Move move) {
            return new Unrecorded(
                    move.number(),
                    move.cause(),
                    move.category(),
                    move.from().map(RankKey::text).orElse(null),
                    move.to().map(RankKey::text).orElse(null));
        }

        Move toDomain() {
            return new Move(
                    number,
                    cause,
                    category,
                    Optional.ofNullable(from).map(RankKey::new),
                    Optional.ofNullable(to).map(RankKey::new));
        }
    }

    static WaitlistDocument from(WaitlistEntry entry) {
        return switch (entry) {
            case WaitlistEntry.Unscored e -> of(Status.UNSCORED, e, null, null, null, null, null, null);
            case WaitlistEntry.Scored e ->
                of(Status.SCORED, e, e.standing(), e.batchId().orElse(null), null, null, null, e.place());
            case WaitlistEntry.Housed e ->
                of(Status.HOUSED, e, e.standing(), e.batchId(), e.homeId(), null, null, null);
            case WaitlistEntry.Removed e ->
                of(
                        Status.REMOVED,
                        e,
                        e.standing().orElse(null),
                        e.batchId().orElse(null),
                        null,
                        e.removedOn(),
                        e.ground(),
                        e.place().orElse(null));
        };
    }

    private static WaitlistDocument of(
            Status status,
            WaitlistEntry entry,
            ScoreAnswer.@Nullable Scored standing,
            @Nullable String batchId,
            @Nullable String homeId,
            @Nullable LocalDate removedOn,
            @Nullable String removalGround,
            @Nullable Place place) {
        var h = entry.household();
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
                removalGround,
                place == null ? null : place.key().text(),
                place == null ? null : place.ruleId(),
                status == Status.SCORED && standing != null
                        ? NextPoint.after(standing.waitingMonths(), h.countedFrom())
                        : null,
                entry.trail().moves(),
                entry.trail().last().orElse(null),
                entry.trail().unrecorded().stream().map(Unrecorded::of).toList(),
                h.countedFrom().equals(h.registeredOn()) ? null : h.countedFrom());
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
                        facts.parentsOwnTwoHomes),
                countedFrom == null ? registeredOn : countedFrom);
        return switch (status) {
            case UNSCORED -> new WaitlistEntry.Unscored(household, trail());
            case SCORED ->
                new WaitlistEntry.Scored(
                        household, standing(), Optional.ofNullable(batchId), place(household), trail());
            case HOUSED ->
                new WaitlistEntry.Housed(
                        household, standing(), stored(batchId, "batchId"), stored(homeId, "homeId"), trail());
            case REMOVED ->
                new WaitlistEntry.Removed(
                        household,
                        score == null ? Optional.empty() : Optional.of(standing()),
                        Optional.ofNullable(batchId),
                        stored(removedOn, "removedOn"),
                        stored(removalGround, "removalGround"),
                        score == null ? Optional.empty() : Optional.of(place(household)),
                        trail());
        };
    }

    /** What was kept before there was a chain stands by its score. */
    private Place place(Household household) {
        return rankKey == null
                ? Place.byScore(standing(), household.facts())
                : new Place(new RankKey(rankKey), stored(tieRuleId, "tieRuleId"));
    }

    private Trail trail() {
        return moves == null
                ? Trail.NEW
                : new Trail(
                        moves,
                        Optional.ofNullable(lastMove),
                        stored(unrecorded, "unrecorded").stream()
                                .map(Unrecorded::toDomain)
                                .toList());
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
