package cn.gov.zs.housing.applicant.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.gov.zs.housing.applicant.stage.DayUnit;
import cn.gov.zs.housing.applicant.stage.Duty;
import cn.gov.zs.housing.applicant.stage.Reach;
import cn.gov.zs.housing.applicant.stage.Stage;
import cn.gov.zs.housing.applicant.stage.StageRule;
import cn.gov.zs.housing.applicant.stage.StageTable;
import cn.gov.zs.platform.workdays.TymeCalendar;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvestigationTimeTest {
    private static final WorkCalendar CALENDAR = TymeCalendar.shipped();

    /** By hand from the notices of 2025 and 2026: across weekends, across National Day with its make-up Saturday, into 2027. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-12-08, false",
        "2026-09-14, 2026-09-28, false",
        "2026-09-28, 2026-10-16, false",
        "2026-02-13, 2026-03-05, false",
        "2026-11-28, 2026-12-11, false",
        "2026-12-17, 2026-12-31, false",
        "2026-12-18, 2027-01-04, true"
    })
    void ten_working_days_from_the_day_after_filing(LocalDate filedOn, LocalDate due, boolean provisional) {
        var deadline = new InvestigationTime(StageTable.shipped()).from(filedOn, CALENDAR);

        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.provisional()).isEqualTo(provisional);
        assertThat(deadline.overdueOn(due)).isFalse();
        assertThat(deadline.overdueOn(due.plusDays(1))).isTrue();
    }

    @Test
    void another_number_holds_from_its_day_on_and_not_before() {
        var shipped = rule(LocalDate.of(2012, 7, 15), 10, DayUnit.WORKING);
        var table = StageTable.of(List.of(shipped, rule(LocalDate.of(2026, 12, 1), 5, DayUnit.WORKING)));

        assertThat(due(table, "2026-11-24")).isEqualTo("2026-12-08");
        assertThat(due(table, "2026-11-30")).isEqualTo("2026-12-14");
        assertThat(due(table, "2026-12-01")).isEqualTo("2026-12-08");
        var natural = StageTable.of(List.of(rule(LocalDate.of(2012, 7, 15), 10, DayUnit.NATURAL)));
        assertThatIllegalStateException().isThrownBy(() -> due(natural, "2026-11-24"));
        assertThatIllegalStateException().isThrownBy(() -> due(table, "2012-07-14"));
    }

    private static LocalDate due(StageTable table, String filedOn) {
        return new InvestigationTime(table)
                .from(LocalDate.parse(filedOn), CALENDAR)
                .due();
    }

    private static StageRule rule(LocalDate from, int limit, DayUnit unit) {
        return new StageRule(
                Stage.OBJECTION,
                from,
                Reach.TOWNSHIP,
                List.of(Duty.TOWNSHIP_REVIEWER),
                limit,
                unit,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                0,
                "二（二）（1）",
                "test",
                true);
    }
}
