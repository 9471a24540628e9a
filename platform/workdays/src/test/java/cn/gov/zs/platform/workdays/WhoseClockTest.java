package cn.gov.zs.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WhoseClockTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    @Property
    void a_citizens_last_day_never_becomes_an_earlier_one_and_the_offices_is_as_counted(
            @ForAll @IntRange(min = -400, max = 400) int moved) {
        var counted = DAY.plusDays(moved);
        assertThat(WhoseClock.CITIZEN.lastDay(DAY, counted))
                .isAfterOrEqualTo(DAY)
                .isAfterOrEqualTo(counted);
        assertThat(WhoseClock.OFFICE.lastDay(DAY, counted)).isEqualTo(counted);
    }
}
