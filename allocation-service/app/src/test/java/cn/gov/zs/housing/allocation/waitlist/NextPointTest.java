package cn.gov.zs.housing.allocation.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.scoring.WaitingMonths;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day on which another month has been waited. */
class NextPointTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 0, 2026-03-15",
        "2026-01-15, 1, 2026-04-15",
        "2026-01-31, 0, 2026-03-31",
        "2026-12-31, 0, 2027-03-01",
        "2027-12-30, 0, 2028-03-01",
        "2027-12-29, 0, 2028-02-29",
    })
    void is_the_first_day_that_counts_more_months(LocalDate registered, int months, LocalDate day) {
        assertThat(NextPoint.after(months, registered)).isEqualTo(day);
    }

    @Property
    void is_always_the_first_such_day(@ForAll @IntRange(max = 1500) int day, @ForAll @IntRange(max = 90) int months) {
        var registered = LocalDate.parse("2024-01-01").plusDays(day);
        var next = NextPoint.after(months, registered);
        assertThat(WaitingMonths.on(next, registered)).isGreaterThan(months);
        assertThat(WaitingMonths.on(next.minusDays(1), registered)).isLessThanOrEqualTo(months);
    }
}
