package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.housing.allocation.scoring.WaitingMonths;
import cn.gov.zs.housing.allocation.waitlist.ties.TieChain;
import cn.gov.zs.housing.allocation.waitlist.ties.TieRule;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives every household that waits its score and its place, as soon as a sheet of its category is in force, and anew when another
 * sheet or another chain for equal scores is in force or the household has waited another month.
 */
public final class ScoreWaiting {

    private static final int AT_A_TIME = 200;

    /** By what a list of a category is scored and ordered on a day. */
    private record Rules(ScoreSheet.Published sheet, String ruleId, TieChain chain, LocalDate day) {}

    private final Waitlist waitlist;
    private final ScoreSheets sheets;
    private final Scoring scoring;
    private final BiFunction<Category, LocalDate, Optional<TieRule>> ties;

    /** Equal scores are parted by the public draw alone. */
    public ScoreWaiting(Waitlist waitlist, ScoreSheets sheets, Scoring scoring) {
        this(waitlist, sheets, scoring, (category, day) -> Optional.empty());
    }

    /**
     * @param waitlist who waits
     * @param sheets by which rule
     * @param scoring how
     * @param ties what parts equal scores on a day
     */
    public ScoreWaiting(
            Waitlist waitlist,
            ScoreSheets sheets,
            Scoring scoring,
            BiFunction<Category, LocalDate, Optional<TieRule>> ties) {
        this.waitlist = waitlist;
        this.sheets = sheets;
        this.scoring = scoring;
        this.ties = ties;
    }

    /**
     * Scores all that can be scored on this day and all whose score is of an earlier sheet, chain or month. Safe to call at any
     * time, from any replica, and after any pause. One household that cannot be scored keeps no other from it.
     *
     * @throws IllegalStateException if some could not be scored; the others were
     */
    public void on(LocalDate day) {
        @Nullable RuntimeException failed = null;
        for (var category : Category.values()) {
            try {
                rules(category, day).ifPresent(rules -> refresh(category, rules));
            } catch (IllegalStateException some) {
                failed = some;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    /**
     * Scores one household again by what holds on this day, because somebody doubts its score.
     *
     * @return whether that changed its place or its score; then it had been wrong or not up to date, and the ledger says which
     */
    public boolean again(String applicationId, LocalDate day) {
        return waitlist.all().change(applicationId, entry -> {
            var rules = rules(entry.household().category(), day);
            if (!(entry instanceof WaitlistEntry.Scored) || rules.isEmpty()) {
                return Change.none(false);
            }
            var current = upToDate(entry, rules.get());
            var checked = current instanceof WaitlistEntry.Scored scored
                            && !scored.standing().on().isAfter(day)
                    ? corrected(scored, rules.get())
                    : current;
            return checked.equals(entry) ? Change.none(false) : Change.to(checked, List.of(), true);
        });
    }

    private WaitlistEntry corrected(WaitlistEntry.Scored scored, Rules rules) {
        var score = score(scored.household(), rules);
        var place = place(score, scored.household(), rules);
        return score.score().equals(scored.standing().score()) && place.equals(scored.place())
                ? scored
                : scored.rescored(scored.household(), score, place, MoveCause.CORRECTED);
    }

    private void refresh(Category category, Rules rules) {
        each(after -> waitlist.unscored(category, after, AT_A_TIME), entry -> upToDate(entry, rules));
        each(
                after -> waitlist.outdated(
                        category, rules.day(), rules.sheet().content().sheetId(), rules.ruleId(), after, AT_A_TIME),
                entry -> upToDate(entry, rules));
    }

    private void each(
            Function<String, List<Versioned<WaitlistEntry>>> some, Function<WaitlistEntry, WaitlistEntry> next) {
        @Nullable RuntimeException failed = null;
        var after = "";
        for (var page = some.apply(after); !page.isEmpty(); page = some.apply(after)) {
            for (var entry : page) {
                try {
                    waitlist.all().change(entry.id(), now -> to(now, next.apply(now)));
                } catch (IllegalStateException | IllegalArgumentException unscorable) {
                    failed = new IllegalStateException("household " + entry.id() + " cannot be scored", unscorable);
                }
            }
            after = page.getLast().id();
        }
        if (failed != null) {
            throw failed;
        }
    }

    private static Change<WaitlistEntry, Done> to(WaitlistEntry before, WaitlistEntry after) {
        return after.equals(before) ? Change.none(Done.DONE) : Change.to(after);
    }

    /**
     * The entry with what holds of its household now, scored by the sheet in force. Without one it waits unscored; if it is in a
     * batch, it keeps its score until then. Who no longer waits stays as it is.
     *
     * @param facts what holds now
     */
    public WaitlistEntry changed(WaitlistEntry entry, Category category, ScoreFacts facts, LocalDate day) {
        var old = entry.household();
        var now = new Household(
                old.applicationId(), category, old.registeredOn(), old.ownerSubject(), facts, old.countedFrom());
        return switch (entry) {
            case WaitlistEntry.Unscored unscored -> unscored.changed(now);
            case WaitlistEntry.Scored scored -> changed(scored, now, day, MoveCause.FACTS_CHANGED);
            case WaitlistEntry.Housed housed -> housed;
            case WaitlistEntry.Removed removed -> removed;
        };
    }

    /**
     * The entry whose waiting counts from {@code from} only, because it gave up a home. Who no longer waits stays as it is, and so does
     * who was moved back to that day before.
     */
    public WaitlistEntry movedBack(WaitlistEntry entry, LocalDate from, LocalDate day) {
        var now = entry.household().countedFrom(from);
        if (now.equals(entry.household())) {
            return entry;
        }
        return switch (entry) {
            case WaitlistEntry.Unscored unscored -> unscored.changed(now);
            case WaitlistEntry.Scored scored -> changed(scored, now, day, MoveCause.GAVE_UP);
            case WaitlistEntry.Housed housed -> housed;
            case WaitlistEntry.Removed removed -> removed;
        };
    }

    private WaitlistEntry changed(WaitlistEntry.Scored scored, Household now, LocalDate day, MoveCause cause) {
        var rules = rules(now.category(), day);
        if (rules.isPresent()) {
            // what the months or a new sheet do is no work of the changed facts, and stands apart in the ledger
            var before = rules(scored.household().category(), day)
                    .map(old -> upToDate(scored, old))
                    .filter(WaitlistEntry.Scored.class::isInstance)
                    .map(WaitlistEntry.Scored.class::cast)
                    .orElse(scored);
            var score = score(now, rules.get());
            return before.rescored(now, score, place(score, now, rules.get()), cause);
        }
        return scored.batchId().isEmpty()
                ? scored.unscored(now)
                : scored.rescored(now, scored.standing(), scored.place(), cause);
    }

    private WaitlistEntry upToDate(WaitlistEntry entry, Rules rules) {
        return switch (entry) {
            case WaitlistEntry.Unscored unscored -> {
                var score = score(unscored.household(), rules);
                yield unscored.scored(score, place(score, unscored.household(), rules));
            }
            case WaitlistEntry.Scored scored -> upToDate(scored, rules);
            case WaitlistEntry.Housed _, WaitlistEntry.Removed _ -> entry;
        };
    }

    private WaitlistEntry.Scored upToDate(WaitlistEntry.Scored scored, Rules rules) {
        var household = scored.household();
        // what was kept before there was a ledger is opened by the first look at it
        var known = scored.opened();
        // a replica whose clock is behind leaves what another has scored for a later day
        if (household.category() != rules.sheet().content().category()
                || scored.standing().on().isAfter(rules.day())) {
            return known;
        }
        var chained = scored.place().ruleId().equals(rules.ruleId())
                ? known
                : known.rescored(
                        household, scored.standing(), place(scored.standing(), household, rules), MoveCause.TIE_CHAIN);
        var otherSheet =
                !scored.standing().sheetId().equals(rules.sheet().content().sheetId());
        var otherMonths = WaitingMonths.on(rules.day(), household.countedFrom())
                != scored.standing().waitingMonths();
        if (!otherSheet && !otherMonths) {
            return chained;
        }
        var score = score(household, rules);
        return chained.rescored(
                household,
                score,
                place(score, household, rules),
                otherSheet ? MoveCause.SCORE_SHEET : MoveCause.WAITING_POINTS);
    }

    private Optional<Rules> rules(Category category, LocalDate day) {
        return sheets.inForce(category, day).map(sheet -> {
            var rule = ties.apply(category, day);
            return new Rules(
                    sheet,
                    rule.map(TieRule::ruleId).orElse(TieRule.NONE),
                    rule.map(TieRule::chain).orElse(TieChain.DRAW_ONLY),
                    day);
        });
    }

    private static Place place(ScoreAnswer.Scored score, Household household, Rules rules) {
        return new Place(RankKey.of(score, household.facts(), rules.chain()), rules.ruleId());
    }

    private ScoreAnswer.Scored score(Household household, Rules rules) {
        return switch (scoring.score(rules.sheet(), household.facts(), household.countedFrom(), rules.day())) {
            case ScoreAnswer.Scored standing -> standing;
            case ScoreAnswer.SheetNotPublished no ->
                throw new IllegalStateException("asked for a sheet in force: " + no);
            case ScoreAnswer.SheetNotInForce no -> throw new IllegalStateException("asked for a sheet in force: " + no);
            case ScoreAnswer.Overflow no -> throw new IllegalStateException("the sheet gives no score: " + no);
        };
    }
}
