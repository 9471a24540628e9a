package cn.gov.zs.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShowTest {

    private final Show chinese = new Show(Locale.SIMPLIFIED_CHINESE);
    private final Show english = new Show(Locale.ENGLISH);

    @Test
    void writes_days_as_the_reader_does() {
        assertThat(chinese.date(LocalDate.of(2026, 3, 2))).isEqualTo("2026年3月2日");
        assertThat(english.date(LocalDate.of(2026, 3, 2))).isEqualTo("2 March 2026");
    }

    @Test
    void writes_instants_in_shanghai_time_wherever_the_server_stands() {
        var lastSecondInLondon = Instant.parse("2026-03-02T23:59:59Z");
        assertThat(chinese.dateTime(lastSecondInLondon)).isEqualTo("2026年3月3日 07:59");
        assertThat(english.date(lastSecondInLondon)).isEqualTo("3 March 2026");
    }

    @Test
    void writes_money_and_areas_with_two_decimals_at_most() {
        assertThat(chinese.yuan(2643)).isEqualTo("2,643元");
        assertThat(chinese.yuan(new BigDecimal("777.6"))).isEqualTo("777.60元");
        assertThat(english.yuan(new BigDecimal("0.125"))).isEqualTo("0.13 yuan");
        assertThat(chinese.area(new BigDecimal("42.50"))).isEqualTo("42.5 m²");
    }

    @Test
    void writes_what_was_kept_as_text_as_the_figure_or_word_it_is() {
        assertThat(chinese.figure("200000000", false)).isEqualTo("200,000,000元");
        assertThat(chinese.figure("320.50", true)).isEqualTo("320.5 m²");
        assertThat(chinese.figure("小榄镇", false)).isEqualTo("小榄镇");
        assertThat(chinese.figure("", false)).isEqualTo("—");
    }

    @Test
    void writes_a_dash_for_what_is_absent() {
        assertThat(chinese.date((LocalDate) null)).isEqualTo("—");
        assertThat(chinese.yuan(null)).isEqualTo("—");
    }
}
