package cn.gov.zs.housing.allocation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheet;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("连州市保障房轮候评分标准（2013）, every row")
class LianzhouSheetTest {

    private static final DmnSheet SHEET = DmnSheet.compile(SampleSheet.LIANZHOU_2013.dmn());

    @ParameterizedTest(name = "home {0}, {1} m² a head: {2}")
    @CsvSource({
        "false,0,25", "false,30,25",
        "true,0.01,21", "true,2,21",
        "true,2.01,17", "true,4,17",
        "true,4.01,13", "true,6,13",
        "true,6.01,9", "true,8,9",
        "true,8.01,5", "true,10,5",
        "true,10.01,1", "true,13,1",
        "true,13.01,0", "true,0,0"
    })
    void floor_area_per_head(boolean home, BigDecimal area, BigDecimal points) {
        assertThat(item("floorArea", facts(home, area, IncomeClass.OTHER_QUALIFIED, false, 0, 0, false), 0))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"SUBSISTENCE,15", "OTHER_QUALIFIED,5"})
    void income(IncomeClass income, BigDecimal points) {
        assertThat(item("income", facts(true, BigDecimal.TEN, income, false, 0, 0, false), 0))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "single parent {0}, {1} further generations: {2}")
    @CsvSource({"false,0,0", "true,0,5", "false,1,5", "true,1,10", "true,3,20", "false,4,20", "true,4,20", "false,9,20"
    })
    void family_structure_up_to_20(boolean single, int generations, BigDecimal points) {
        assertThat(item(
                        "familyStructure",
                        facts(true, BigDecimal.TEN, IncomeClass.OTHER_QUALIFIED, single, generations, 0, false),
                        0))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "{0} special statuses: {1}")
    @CsvSource({"0,0", "1,5", "2,10", "4,20", "5,20"})
    void special_status_up_to_20(int statuses, BigDecimal points) {
        assertThat(item(
                        "specialStatus",
                        facts(true, BigDecimal.TEN, IncomeClass.OTHER_QUALIFIED, false, 0, statuses, false),
                        0))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "{0} months: {1}")
    @CsvSource({"0,0", "1,0.5", "39,19.5", "40,20", "41,20", "400,20"})
    void waiting_half_a_point_a_month_up_to_20(int months, BigDecimal points) {
        assertThat(item("waiting", plain(), months)).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"false,0", "true,-10"})
    void parents_with_two_homes_lose_ten(boolean parents, BigDecimal points) {
        assertThat(item(
                        "deductions",
                        facts(true, BigDecimal.TEN, IncomeClass.OTHER_QUALIFIED, false, 0, 0, parents),
                        0))
                .isEqualByComparingTo(points);
    }

    @Test
    void a_score_explains_itself_line_by_line_and_shows_what_a_cap_took_off() {
        var score = score(facts(false, BigDecimal.ZERO, IncomeClass.SUBSISTENCE, true, 4, 0, true), 50);
        assertThat(score.total()).isEqualByComparingTo("70");
        assertThat(score.lines())
                .containsExactly(
                        line("floorArea", 1, "25"),
                        line("income", 1, "15"),
                        line("familyStructure", 1, "5"),
                        line("familyStructure", 2, "20"),
                        line("familyStructure", 0, "-5"),
                        line("waiting", 1, "25.0"),
                        line("waiting", 0, "-5.0"),
                        line("deductions", 1, "-10"));
    }

    @Test
    void the_sheet_is_readable_in_both_languages_and_leaves_the_obsolete_row_out() {
        assertThat(SHEET.items()).hasSize(6).allSatisfy(item -> {
            assertThat(item.label()).isNotBlank();
            assertThat(item.english()).isNotBlank();
            assertThat(item.rows()).isNotEmpty().allSatisfy(row -> {
                assertThat(row.label()).isNotBlank();
                assertThat(row.english()).isNotBlank();
                assertThat(row.conditions()).hasSameSizeAs(item.inputs());
            });
        });
        assertThat(SHEET.items().stream().filter(i -> !i.cap().isEmpty())).hasSize(3);
        assertThat(SHEET.items().stream().flatMap(i -> i.rows().stream()).map(r -> r.points()))
                .doesNotContain("-20");
    }

    @Test
    void refuses_what_is_not_a_score_sheet() {
        assertThatThrownBy(() -> DmnSheet.compile("<nonsense/>")).isInstanceOf(RuntimeException.class);
        var broken = SampleSheet.LIANZHOU_2013.dmn().replace("0.5 * waitingMonths", "0.5 * * waitingMonths");
        assertThatThrownBy(() -> DmnSheet.compile(broken)).isInstanceOf(IllegalArgumentException.class);
        var overlapping = SampleSheet.LIANZHOU_2013.dmn().replace("(2..4]", "(1..4]");
        var sheet = DmnSheet.compile(overlapping);
        assertThatThrownBy(() ->
                        sheet.score(facts(true, new BigDecimal("1.5"), IncomeClass.SUBSISTENCE, false, 0, 0, false), 0))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void scores_with_no_sheet_that_is_not_published_or_not_in_force() {
        var day = LocalDate.parse("2026-12-01");
        var scoring = new Scoring(new DmnSheets());
        var adopted = new ScoreSheet.Adopted(new ScoreSheet.Content(
                "s",
                Category.LOCAL_LOW_INCOME,
                "t",
                SampleSheet.LABEL,
                SampleSheet.LIANZHOU_2013.dmn(),
                SampleSheet.LIANZHOU_2013.digest(),
                day,
                "officer",
                Instant.EPOCH));
        var published = adopted.published(day.minusDays(1), "/documents/1");
        assertThat(scoring.score(adopted, plain(), day, day))
                .isEqualTo(new ScoreAnswer.SheetNotPublished("s", Clause.SCORING));
        assertThat(scoring.score(published, plain(), day, day.minusDays(1)))
                .isEqualTo(new ScoreAnswer.SheetNotInForce("s", day, Clause.SCORING));
        assertThat(scoring.score(published, plain(), day, day)).isInstanceOf(ScoreAnswer.Scored.class);
        assertThat(adopted.published(day.plusDays(3), "/documents/1").firstDay())
                .isEqualTo(day.plusDays(3));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-01-15,2026-01-15,0",
        "2026-01-15,2026-02-15,0",
        "2026-01-15,2026-03-14,0",
        "2026-01-15,2026-03-15,1",
        "2026-01-31,2026-03-31,1",
        "2026-01-15,2027-01-15,11",
        "2026-01-15,2025-01-15,0"
    })
    void waiting_counts_whole_months_to_one_month_before_the_scoring_day(LocalDate from, LocalDate day, int months) {
        assertThat(WaitingMonths.on(day, from)).isEqualTo(months);
    }

    private static BigDecimal item(String item, ScoreFacts facts, int months) {
        return score(facts, months).lines().stream()
                .filter(l -> l.item().equals(item))
                .map(ScoreLine::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Score score(ScoreFacts facts, int months) {
        return (Score) SHEET.score(facts, months);
    }

    private static ScoreLine line(String item, int row, String points) {
        return new ScoreLine(item, row, new BigDecimal(points));
    }

    private static ScoreFacts plain() {
        return facts(true, BigDecimal.TEN, IncomeClass.OTHER_QUALIFIED, false, 0, 0, false);
    }

    private static ScoreFacts facts(
            boolean home,
            BigDecimal area,
            IncomeClass income,
            boolean single,
            int generations,
            int statuses,
            boolean parents) {
        return new ScoreFacts(3, home, area, income, single, generations, statuses, parents);
    }
}
