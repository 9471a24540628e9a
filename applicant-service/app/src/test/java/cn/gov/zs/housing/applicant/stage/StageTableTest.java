package cn.gov.zs.housing.applicant.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.applicant.application.ApplicationState;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of stages as shipped, and tables that cannot be. */
class StageTableTest {
    private static final LocalDate FORCE = LocalDate.of(2012, 7, 15);
    private static final String ROW =
            "VISIT\t2012-07-15\tTOWNSHIP\tTOWNSHIP_CLERK\t15\tNATURAL\tACCEPTED\tVISITED\t-\t-\tTOWNSHIP_REVIEWER\t-\t0\tc\ts\tsample";

    @ParameterizedTest
    @CsvSource({
        "ACCEPTANCE, 5, WORKING, VILLAGE, true",
        "SUPPLEMENT, 15, WORKING, HOUSEHOLD, true",
        "VISIT, 15, NATURAL, VILLAGE, true",
        "FIRST_REVIEW, 30, NATURAL, TOWNSHIP, false",
        "CORRECTION, 15, WORKING, HOUSEHOLD, true",
        "FILING, 10, WORKING, TOWNSHIP, false",
        "CITY_REVIEW, 20, WORKING, CITY, true",
        "FINAL_REVIEW, 10, WORKING, CITY, true",
        "APPEAL, 15, WORKING, CITY, false",
        "OBJECTION, 10, WORKING, TOWNSHIP, false"
    })
    void says_what_the_sources_say(Stage stage, int limit, DayUnit unit, Reach reach, boolean sample) {
        var rule = StageTable.shipped().inForce(stage, FORCE).orElseThrow();
        assertThat(rule.limit()).isEqualTo(limit);
        assertThat(rule.unit()).isEqualTo(unit);
        assertThat(rule.reach()).isEqualTo(reach);
        assertThat(rule.sample()).isEqualTo(sample);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void no_stage_has_a_rule_before_it_took_force(Stage stage) {
        assertThat(StageTable.shipped().inForce(stage, FORCE.minusDays(1))).isEmpty();
        assertThat(StageTable.shipped().inForce(stage, FORCE)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void a_late_office_is_told_of_and_a_household_is_not(Stage stage) {
        var rule = StageTable.shipped().inForce(stage, FORCE).orElseThrow();
        assertThat(rule.first() != null).isEqualTo(stage.ofOffice());
    }

    @Test
    void every_stage_but_the_objection_is_due_in_some_state() {
        assertThat(Arrays.stream(ApplicationState.values()).flatMap(state -> Stage.in(state).stream()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Stage.values())
                        .filter(stage -> stage != Stage.OBJECTION)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "15\tNATURAL, 0\tNATURAL",
        "ACCEPTED, ACCEPTD",
        "VISIT, VISITS",
        "TOWNSHIP_CLERK, -",
        "TOWNSHIP, HOUSEHOLD",
        "2012-07-15, 2012-7-15",
        "sample, perhaps"
    })
    void a_row_that_cannot_be_is_refused(String good, String bad) {
        assertThatIllegalArgumentException().isThrownBy(() -> StageTable.read(ROW.replaceFirst(good, bad)));
    }

    @Test
    void a_row_too_short_two_of_one_day_and_a_pause_without_end_are_refused() {
        assertThat(StageTable.read(ROW).list()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> StageTable.read("VISIT\t2012-07-15"));
        assertThatIllegalArgumentException().isThrownBy(() -> StageTable.read(ROW + "\n" + ROW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StageTable.read(ROW.replace("\tVISITED\t-\t-", "\tVISITED\tRETURNED\t-")));
    }
}
