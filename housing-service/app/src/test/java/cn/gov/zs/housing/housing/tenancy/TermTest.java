package cn.gov.zs.housing.housing.tenancy;

import static cn.gov.zs.housing.housing.tenancy.TenancySamples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("令第11号 art. 18: at most five years")
class TermTest {
    @ParameterizedTest
    @CsvSource({"2026-12-01, 2031-11-29", "2026-12-01, 2031-11-30", "2028-02-29, 2033-02-27", "2027-01-15, 2027-01-15"})
    void a_term_of_up_to_five_years_is_lawful(String from, String to) {
        assertThat(new Term(day(from), day(to)).contains(day(to))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, 2031-12-01", "2026-12-01, 2026-11-30", "2028-02-29, 2033-02-28"})
    void a_longer_one_and_one_that_ends_before_it_begins_are_none(String from, String to) {
        assertThatThrownBy(() -> new Term(day(from), day(to))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2031-11-30, 2031-08-30", "2032-01-14, 2031-10-14", "2031-05-31, 2031-02-28"})
    void renewal_is_asked_for_three_months_before_the_end(String to, String lastDay) {
        assertThat(new Term(day("2030-01-01"), day(to)).lastDayToAskRenewal()).isEqualTo(day(lastDay));
    }
}
