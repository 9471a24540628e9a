package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.freeze.Entrants;
import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.freeze.Homes;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.PlannedCategory;
import cn.gov.zs.housing.allocation.rules.freeze.Tie;
import cn.gov.zs.housing.allocation.rules.proof.Digests;
import cn.gov.zs.housing.allocation.rules.proof.TagKey;
import cn.gov.zs.housing.allocation.scoring.PortableSheets;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.platform.eventing.Change;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Makes the frozen lists: everybody who waits with a score in a category of the plan, is in no other batch, fits a pool and is not barred
 * for homes given up, scored anew for the day of the freeze, numbered by queue, score and ties.
 */
public final class EntrantList {

    private record Standing(Household household, ScoreAnswer.Scored scored) {}

    private final Waitlist waitlist;
    private final Scoring scoring;
    private final PortableSheets sheets;
    private final TieRule ties;
    private final EntrantTags tags;
    private final Predicate<String> cancelled;
    private final Bars bars;

    /**
     * @param waitlist who waits
     * @param scoring how they are scored
     * @param sheets what facts a sheet asks for
     * @param ties what decides between equal scores
     * @param tags by what each household finds itself in the published list
     * @param cancelled whether a batch is cancelled. A freeze that loses against the cancellation of its batch may mark
     *     households after all were let go; what it marked holds nobody.
     * @param bars who may not take part on the day of a freeze
     */
    public EntrantList(
            Waitlist waitlist,
            Scoring scoring,
            PortableSheets sheets,
            TieRule ties,
            EntrantTags tags,
            Predicate<String> cancelled,
            Bars bars) {
        this.waitlist = waitlist;
        this.scoring = scoring;
        this.sheets = sheets;
        this.ties = ties;
        this.tags = tags;
        this.cancelled = cancelled;
        this.bars = bars;
    }

    /** What decides between equal scores before the public draw does (同分排序规则). */
    @FunctionalInterface
    public interface TieRule {
        /** The chain in force for a category on a day; behind its last stands the public draw, which it does not name. */
        List<Tie> inForce(Category category, LocalDate day);
    }

    /** Makes the tags. */
    public interface EntrantTags {
        /** By what everybody checks them. */
        TagKey key();

        /** The one tag of this application in this batch, 64 hexadecimal digits. */
        String tag(String batchId, String applicationId);
    }

    /**
     * The content of the frozen batch; empty if nobody can take part. Each household is first marked as in this batch, in its
     * own atomic write, so that no second batch can take it; doing it again after a crash changes nothing.
     *
     * @param inForce the sheet of each category of the plan
     */
    public Optional<FrozenBatch> freeze(BatchPlan plan, Map<Category, ScoreSheet.Published> inForce, LocalDate day) {
        var free = freeFor(plan.batchId());
        var barred = bars.on(day);
        var leftOut = new ArrayList<LeftOut>();
        for (var category : plan.categories()) {
            waitlist.ranked(category, 0, 0).stream()
                    .filter(entry -> entry.state() instanceof WaitlistEntry.Scored scored
                            && free.test(scored)
                            && fits(plan, scored.household()))
                    .forEach(entry -> {
                        var bar = barred.get(entry.id());
                        if (bar == null) {
                            waitlist.all().change(entry.id(), now -> enter(now, plan, free));
                        } else {
                            leftOut.add(bar);
                        }
                    });
        }
        var standings = waitlist.inBatch(plan.batchId()).stream()
                // who left the list after it was marked, fits no pool any more or was barred, is not frozen
                .filter(entry -> entry.state() instanceof WaitlistEntry.Scored && !barred.containsKey(entry.id()))
                .map(entry -> entry.state().household())
                .filter(household -> fits(plan, household))
                // scoring is most of the work, and each household is scored for itself; the order stays
                .toList()
                .parallelStream()
                .map(household -> new Standing(
                        household, score(household, Objects.requireNonNull(inForce.get(household.category())), day)))
                .toList();
        return standings.isEmpty() ? Optional.empty() : Optional.of(frozen(plan, inForce, day, standings, leftOut));
    }

    private static boolean fits(BatchPlan plan, Household household) {
        return plan.queueOf(household.category(), household.facts().householdSize()) >= 0;
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
            WaitlistEntry entry, BatchPlan plan, Predicate<WaitlistEntry.Scored> free) {
        return entry instanceof WaitlistEntry.Scored scored && free.test(scored) && fits(plan, scored.household())
                ? Change.to(scored.leaveBatch().enter(plan.batchId()), List.of(), true)
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
        return switch (scoring.score(sheet, household.facts(), household.countedFrom(), day)) {
            case ScoreAnswer.Scored scored -> scored;
            case ScoreAnswer.SheetNotPublished no ->
                throw new IllegalStateException("asked for a sheet in force: " + no);
            case ScoreAnswer.SheetNotInForce no -> throw new IllegalStateException("asked for a sheet in force: " + no);
            case ScoreAnswer.Overflow no -> throw new IllegalStateException("the sheet gives no score: " + no);
        };
    }

    private FrozenBatch frozen(
            BatchPlan plan,
            Map<Category, ScoreSheet.Published> inForce,
            LocalDate day,
            List<Standing> standings,
            List<LeftOut> leftOut) {
        var contents = new LinkedHashMap<String, byte[]>();
        var categories = new ArrayList<PlannedCategory>();
        for (var category : plan.categories()) {
            var content = Objects.requireNonNull(inForce.get(category)).content();
            var bytes = content.dmn().getBytes(StandardCharsets.UTF_8);
            contents.put(category.name(), bytes);
            categories.add(planned(category, content, bytes, day));
        }
        var published = new Plan(
                plan.batchId(),
                plan.title(),
                day,
                false,
                categories,
                plan.pools().stream().map(PlannedPool::rules).toList(),
                plan.arrangement().witnesses(),
                tags.key(),
                plan.arrangement().lastInput());
        var entrants = new Entrants(published, standings.size());
        var rows = new ArrayList<String>();
        for (var standing : standings) {
            var household = standing.household();
            entrants.add(
                    plan.queueOf(household.category(), household.facts().householdSize()),
                    household.facts().published(standing.scored().waitingMonths()),
                    standing.scored().score().total(),
                    tags.tag(plan.batchId(), household.applicationId()));
            rows.add(household.applicationId());
        }
        var ranked = entrants.ranked();
        var homes = Homes.of(
                published,
                plan.pools().stream()
                        .flatMap(pool -> pool.homes().stream().map(home -> home.in(pool.pool())))
                        .toList());
        var applications = new ArrayList<String>(rows.size());
        for (int number = 1; number <= rows.size(); number++) {
            applications.add(rows.get(ranked.row(number)));
        }
        return new FrozenBatch(Frozen.inMemory(published, contents, ranked, homes), applications, leftOut);
    }

    private PlannedCategory planned(Category category, ScoreSheet.Content content, byte[] sheet, LocalDate day) {
        var chain = ties.inForce(category, day);
        var facts = new TreeSet<String>();
        facts.add(PlannedCategory.HOUSEHOLD_SIZE);
        sheets.of(content.digest(), content.dmn()).facts().forEach(fact -> facts.add(fact.name()));
        chain.forEach(tie -> facts.add(tie.fact()));
        return new PlannedCategory(category.name(), content.sheetId(), Digests.of(sheet), List.copyOf(facts), chain);
    }
}
