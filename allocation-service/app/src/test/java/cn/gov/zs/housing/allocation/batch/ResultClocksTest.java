package cn.gov.zs.housing.allocation.batch;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
@DisplayName("Until when the clocks of a result can run")
class ResultClocksTest {

    /** Five days to answer, twenty working days to publish, twenty natural days of notice. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-04-23",
        "2026-11-02, 2026-12-24",
        "2026-11-10, 2026-12-31",
        "2026-11-11, 2027-01-03",
    })
    void counts_answers_publication_and_notice_one_after_the_other(LocalDate draw, LocalDate last) {
        assertThat(ResultClocks.lastDay(draw, TymeCalendar.shipped())).isEqualTo(last);
        assertThat(ResultClocks.lastDay(parse("2026-12-12"), TymeCalendar.shipped())
                        .getYear())
                .isEqualTo(2027);
    }
}
