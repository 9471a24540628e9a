package cn.gov.zs.housing.allocation.waitlist.receipt;

import cn.gov.zs.housing.allocation.scoring.IncomeClass;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.NextPoint;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.housing.allocation.waitlist.ties.TieChain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tries changes of circumstances on a household's score: each is run through the very sheet that scored it, so nothing is said
 * here that the sheet would not do.
 */
public final class WhatWouldChange {
    /** How many further months are looked at for the next waiting points. */
    public static final int MONTHS_AHEAD = 24;

    private final Scoring scoring;

    /** @param scoring how households are scored */
    public WhatWouldChange(Scoring scoring) {
        this.scoring = scoring;
    }

    /** All that is tried on this household. A change the sheet fails on is left out: nothing can be said of it. */
    public List<Tried> of(WaitlistEntry.Scored entry, ScoreSheet.Published sheet, TieChain chain) {
        var trying = new Trying(entry, sheet, chain);
        var all = new ArrayList<Tried>();
        all.add(trying.waiting());
        circumstances(entry.household().facts())
                .forEach(change -> trying.circumstance(change).ifPresent(all::add));
        return List.copyOf(all);
    }

    private record Circumstance(WhatIf what, ScoreFacts facts) {}

    private static List<Circumstance> circumstances(ScoreFacts now) {
        var all = new ArrayList<Circumstance>();
        all.add(new Circumstance(WhatIf.GENERATION_MORE, now.withFurtherGenerations(now.furtherGenerations() + 1)));
        if (now.furtherGenerations() > 0) {
            all.add(new Circumstance(
                    WhatIf.GENERATION_FEWER, now.withFurtherGenerations(now.furtherGenerations() - 1)));
        }
        all.add(new Circumstance(WhatIf.STATUS_MORE, now.withSpecialStatuses(now.specialStatuses() + 1)));
        if (now.specialStatuses() > 0) {
            all.add(new Circumstance(WhatIf.STATUS_FEWER, now.withSpecialStatuses(now.specialStatuses() - 1)));
        }
        if (now.singleParent() || now.householdSize() > 1) {
            all.add(new Circumstance(
                    now.singleParent() ? WhatIf.SINGLE_PARENT_ENDS : WhatIf.SINGLE_PARENT_BEGINS,
                    now.withSingleParent(!now.singleParent())));
        }
        all.add(
                switch (now.incomeClass()) {
                    case SUBSISTENCE ->
                        new Circumstance(WhatIf.SUBSISTENCE_ENDS, now.withIncome(IncomeClass.OTHER_QUALIFIED));
                    case OTHER_QUALIFIED ->
                        new Circumstance(WhatIf.SUBSISTENCE_BEGINS, now.withIncome(IncomeClass.SUBSISTENCE));
                });
        all.add(new Circumstance(
                now.parentsOwnTwoHomes() ? WhatIf.PARENTS_HOMES_END : WhatIf.PARENTS_HOMES_BEGIN,
                now.withParentsOwnTwoHomes(!now.parentsOwnTwoHomes())));
        if (now.hasHome()) {
            all.add(new Circumstance(WhatIf.HOME_ENDS, now.withoutHome()));
        }
        all.add(new Circumstance(WhatIf.PERSON_MORE, persons(now, now.householdSize() + 1)));
        if (now.householdSize() > 1) {
            all.add(new Circumstance(WhatIf.PERSON_FEWER, persons(now, now.householdSize() - 1)));
        }
        return all;
    }

    /** The area per head is registered with two decimals, rounded half up; so is this one, and it says so as "about". */
    private static ScoreFacts persons(ScoreFacts f, int many) {
        var area = f.perHeadFloorArea()
                .multiply(BigDecimal.valueOf(f.householdSize()))
                .divide(BigDecimal.valueOf(many), 2, RoundingMode.HALF_UP);
        return f.withPersons(many, area).withSingleParent(f.singleParent() && many > 1);
    }

    /** What is tried on one household. */
    private final class Trying {
        private final Household household;
        private final ScoreAnswer.Scored now;
        private final ScoreSheet.Published sheet;
        private final TieChain chain;

        Trying(WaitlistEntry.Scored entry, ScoreSheet.Published sheet, TieChain chain) {
            this.household = entry.household();
            this.now = entry.standing();
            this.sheet = sheet;
            this.chain = chain;
        }

        Tried waiting() {
            var score = now;
            for (int month = 0; month < MONTHS_AHEAD; month++) {
                var day = NextPoint.after(score.waitingMonths(), household.countedFrom());
                var next = score(household.facts(), day);
                if (next.isEmpty()) {
                    break;
                }
                score = next.get();
                if (score.score().total().compareTo(now.score().total()) != 0) {
                    return tried(WhatIf.NEXT_WAITING_POINT, Optional.of(day), household.facts(), score);
                }
            }
            return tried(WhatIf.NO_MORE_WAITING_POINTS, Optional.empty(), household.facts(), now);
        }

        Optional<Tried> circumstance(Circumstance change) {
            return score(change.facts(), now.on())
                    .map(score -> tried(change.what(), Optional.empty(), change.facts(), score));
        }

        private Tried tried(WhatIf what, Optional<LocalDate> on, ScoreFacts facts, ScoreAnswer.Scored score) {
            return new Tried(
                    what,
                    on,
                    facts,
                    score.waitingMonths(),
                    score.score().total(),
                    score.score().total().subtract(now.score().total()),
                    RankKey.of(score, facts, chain));
        }

        private Optional<ScoreAnswer.Scored> score(ScoreFacts facts, LocalDate day) {
            try {
                return scoring.score(sheet, facts, household.countedFrom(), day) instanceof ScoreAnswer.Scored scored
                        ? Optional.of(scored)
                        : Optional.empty();
            } catch (IllegalStateException sheetFails) {
                return Optional.empty();
            }
        }
    }
}
