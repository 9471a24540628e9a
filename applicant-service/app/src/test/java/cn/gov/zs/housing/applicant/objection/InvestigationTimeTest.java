package cn.gov.zs.housing.applicant.objection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.workdays.TymeCalendar;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
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
        var deadline = InvestigationTime.from(filedOn, CALENDAR);

        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.provisional()).isEqualTo(provisional);
        assertThat(deadline.overdueOn(due)).isFalse();
        assertThat(deadline.overdueOn(due.plusDays(1))).isTrue();
    }
}
