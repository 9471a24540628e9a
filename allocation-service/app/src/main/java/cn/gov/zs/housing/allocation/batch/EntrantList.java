package cn.gov.zs.housing.allocation.batch;

import static java.util.Comparator.comparing;

import cn.gov.zs.housing.allocation.rules.bundle.FrozenLists;
import cn.gov.zs.housing.allocation.rules.bundle.Plan;
import cn.gov.zs.housing.allocation.rules.bundle.ScoredEntrant;
import cn.gov.zs.housing.allocation.rules.bundle.ScoredLine;
import cn.gov.zs.housing.allocation.rules.ranking.Ranking;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.platform.eventing.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes the frozen list: everybody of the category who waits with a score and is in no other batch, scored anew for the day of
 * the freeze, numbered by score.
 */
public final class EntrantList {

    private record Standing(Household household, ScoreAnswer.Scored scored) {}

    private final Waitlist waitlist;
    private final Scoring scoring;
    private final Predicate<String> cancelled;

    /**
     * @param waitlist who waits
     * @param scoring how they are scored
     * @param cancelled whether a batch is cancelled. A freeze that loses against the cancellation of its batch may mark
     *     households after all were let go; what it marked holds nobody.
     */
    public EntrantList(Waitlist waitlist, Scoring scoring, Predicate<String> cancelled) {
        this.waitlist = waitlist;
        this.scoring = scoring;
        this.cancelled = cancelled;
    }

    /**
     * The content of the frozen batch; empty if nobody can take part. Each household is first marked as in this batch, in its
     * own atomic write, so that no second batch can take it; doing it again after a crash changes nothing.
     */
    public Optional<FrozenContent> freeze(BatchPlan plan, ScoreSheet.Published sheet, LocalDate day) {
        var free = freeFor(plan.batchId());
        waitlist.ranked(plan.category(), 0, 0).stream()
                .filter(entry -> entry.state() instanceof WaitlistEntry.Scored scored && free.test(scored))
                .forEach(entry -> waitlist.all().change(entry.id(), now -> enter(now, plan.batchId(), free)));
        var standings = waitlist.inBatch(plan.batchId()).stream()
                // who left the list after it was marked is not frozen
                .filter(entry -> entry.state() instanceof WaitlistEntry.Scored)
                .map(entry -> entry.state().household())
                .map(household -> new Standing(household, score(household, sheet, day)))
                .toList();
        return standings.isEmpty() ? Optional.empty() : Optional.of(content(plan, sheet, day, standings));
    }

    private Predicate<WaitlistEntry.Scored> freeFor(String batchId) {
        // each batch is asked about once, not once for each of its households
        var others = new HashMap<String, Boolean>();
        return scored -> scored.batchId()
                .filter(other -> !other.equals(batchId))
                .map(other -> others.computeIfAbsent(other, cancelled::test))
                .orElse(scored.batchId().isEmpty());
    }

    private static Change<WaitlistEntry, Boolean> enter(
            WaitlistEntry entry, String batchId, Predicate<WaitlistEntry.Scored> free) {
        return entry instanceof WaitlistEntry.Scored scored && free.test(scored)
                ? Change.to(scored.leaveBatch().enter(batchId), List.of(), true)
                : Change.none(false);
    }

    /** Lets everybody of a cancelled batch go: they wait on, free for the next one. Safe to repeat. */
    public void letGo(String batchId) {
        waitlist.inBatch(batchId).forEach(entry -> waitlist.all().change(entry.id(), now -> letGo(now, batchId)));
    }

    private static Change<WaitlistEntry, Boolean> letGo(WaitlistEntry entry, String batchId) {
        return entry instanceof WaitlistEntry.Scored scored && scored.batchId().equals(Optional.of(batchId))
                ? Change.to(scored.leaveBatch(), List.of(), true)
                : Change.none(false);
    }

    private ScoreAnswer.Scored score(Household household, ScoreSheet.Published sheet, LocalDate day) {
        return switch (scoring.score(sheet, household.facts(), household.registeredOn(), day)) {
            case ScoreAnswer.Scored scored -> scored;
            case ScoreAnswer.SheetNotPublished no ->
                throw new IllegalStateException("asked for a sheet in force: " + no);
            case ScoreAnswer.SheetNotInForce no -> throw new IllegalStateException("asked for a sheet in force: " + no);
            case ScoreAnswer.Overflow no -> throw new IllegalStateException("the sheet gives no score: " + no);
        };
    }

    /**
     * Numbers by score. Among equal scores the number follows the day of registration and then the application id; it decides
     * nothing: equals are parted by the draw alone.
     */
    private static FrozenContent content(
            BatchPlan plan, ScoreSheet.Published sheet, LocalDate day, List<Standing> standings) {
        var entrants = new ArrayList<ScoredEntrant>(standings.size());
        var applications = new HashMap<Integer, String>();
        for (var rank : Ranking.of(standings, s -> s.scored().score().total())) {
            var same = rank.members().stream()
                    .sorted(comparing((Standing s) -> s.household().registeredOn())
                            .thenComparing(s -> s.household().applicationId()))
                    .toList();
            for (var standing : same) {
                int number = entrants.size() + 1;
                entrants.add(entrant(number, standing));
                applications.put(number, standing.household().applicationId());
            }
        }
        var content = sheet.content();
        var lists = new FrozenLists(
                new Plan(
                        plan.batchId(),
                        plan.title(),
                        plan.offerId(),
                        plan.category().name(),
                        content.sheetId(),
                        content.digest(),
                        day,
                        entrants.size(),
                        plan.homes().size(),
                        Batch.WITNESSES),
                entrants,
                plan.homes());
        return new FrozenContent(lists, applications, content.dmn(), lists.digest());
    }

    private static ScoredEntrant entrant(int number, Standing standing) {
        var scored = standing.scored();
        return new ScoredEntrant(
                number,
                standing.household().facts().json(scored.waitingMonths()),
                scored.score().lines().stream()
                        .map(l -> new ScoredLine(l.item(), l.row(), l.points()))
                        .toList(),
                scored.score().total());
    }
}
