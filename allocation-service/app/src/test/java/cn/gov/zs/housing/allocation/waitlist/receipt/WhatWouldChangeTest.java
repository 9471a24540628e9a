package cn.gov.zs.housing.allocation.waitlist.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.IncomeClass;
import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.housing.allocation.waitlist.ties.TieChain;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What would change a score of the Lianzhou sheet (sample)")
class WhatWouldChangeTest {
    private static final LocalDate REGISTERED = LocalDate.parse("2026-01-15");
    private static final ScoreSheet.Published SHEET = new ScoreSheet.Published(
            new ScoreSheet.Content(
                    "s",
                    Category.LOCAL_LOW_INCOME,
                    "title",
                    SampleSheet.LABEL,
                    SampleSheet.LIANZHOU_2013.dmn(),
                    SampleSheet.LIANZHOU_2013.digest(),
                    REGISTERED,
                    "officer",
                    Instant.EPOCH),
            REGISTERED,
            "/documents/1");

    private final Scoring scoring = new Scoring(new DmnSheets());

    @Test
    void the_next_half_point_comes_with_the_third_month() {
        var next = tried(facts(true, "5", 0, 0), REGISTERED.plusDays(3), WhatIf.NEXT_WAITING_POINT);
        assertThat(next.on()).contains(LocalDate.parse("2026-03-15"));
        assertThat(next.difference()).isEqualByComparingTo("0.5");
    }

    @Test
    void at_the_cap_of_twenty_no_more_waiting_points_come() {
        var late = REGISTERED.plusMonths(41);
        assertThat(tried(facts(true, "5", 0, 0), late, WhatIf.NO_MORE_WAITING_POINTS)
                        .difference())
                .isEqualByComparingTo("0");
        var before = tried(facts(true, "5", 0, 0), late.minusDays(1), WhatIf.NEXT_WAITING_POINT);
        assertThat(before.on()).contains(late);
    }

    @Test
    void every_circumstance_is_run_through_the_sheet_itself() {
        var facts = facts(true, "5", 1, 3);
        assertThat(tried(facts, REGISTERED, WhatIf.GENERATION_MORE).difference())
                .isEqualByComparingTo("5");
        assertThat(tried(facts, REGISTERED, WhatIf.GENERATION_FEWER).difference())
                .isEqualByComparingTo("-5");
        assertThat(tried(facts, REGISTERED, WhatIf.STATUS_MORE).difference()).isEqualByComparingTo("5");
        assertThat(tried(facts, REGISTERED, WhatIf.SINGLE_PARENT_BEGINS).difference())
                .isEqualByComparingTo("5");
        assertThat(tried(facts, REGISTERED, WhatIf.SUBSISTENCE_BEGINS).difference())
                .isEqualByComparingTo("10");
        assertThat(tried(facts, REGISTERED, WhatIf.PARENTS_HOMES_BEGIN).difference())
                .isEqualByComparingTo("-10");
        assertThat(tried(facts, REGISTERED, WhatIf.HOME_ENDS).difference()).isEqualByComparingTo("12");
    }

    @Test
    void at_the_cap_one_more_status_is_said_to_change_nothing() {
        assertThat(tried(facts(true, "5", 0, 4), REGISTERED, WhatIf.STATUS_MORE).difference())
                .isEqualByComparingTo("0");
    }

    @Test
    void one_more_person_shares_the_home_there_is() {
        var more = tried(facts(true, "6.01", 0, 0), REGISTERED, WhatIf.PERSON_MORE);
        assertThat(more.facts().perHeadFloorArea()).isEqualByComparingTo("4.01");
        assertThat(more.difference()).as("from (6, 8] to (4, 6]").isEqualByComparingTo("4");
        assertThat(tried(facts(false, "0", 0, 0), REGISTERED, WhatIf.PERSON_MORE)
                        .difference())
                .isEqualByComparingTo("0");
    }

    private Tried tried(ScoreFacts facts, LocalDate day, WhatIf what) {
        var household = new Household("a", Category.LOCAL_LOW_INCOME, REGISTERED, "", facts);
        var score = (ScoreAnswer.Scored) scoring.score(SHEET, facts, REGISTERED, day);
        var entry = new WaitlistEntry.Scored(household, score, Optional.empty());
        var all = new WhatWouldChange(scoring).of(entry, SHEET, TieChain.DRAW_ONLY);
        assertThat(all.stream().map(Tried::what)).doesNotHaveDuplicates();
        return only(all, what);
    }

    private static Tried only(List<Tried> all, WhatIf what) {
        return all.stream().filter(one -> one.what() == what).findFirst().orElseThrow();
    }

    private static ScoreFacts facts(boolean home, String area, int generations, int statuses) {
        return new ScoreFacts(
                2, home, new BigDecimal(area), IncomeClass.OTHER_QUALIFIED, false, generations, statuses, false);
    }
}
