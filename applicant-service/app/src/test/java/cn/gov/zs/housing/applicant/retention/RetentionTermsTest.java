package cn.gov.zs.housing.applicant.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTermsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String TWO = """
            # a comment
            MESSAGE\t2026-1\t2026-11-24\tP5Y\tSENT\t第十九条\t示例
            MESSAGE\t2027-1\t2027-01-01\tP1Y\tSENT\t第十九条\t法定下限
            """;

    @ParameterizedTest
    @EnumSource(Datum.class)
    void every_kind_has_a_term_with_its_basis(Datum datum) {
        assertThat(RetentionTerms.shipped().inForce(datum, DAY))
                .hasValueSatisfying(term -> assertThat(term.basis()).isNotBlank());
        assertThat(RetentionTerms.shipped().inForce(datum, DAY.minusDays(1)))
                .as("before the table nothing is removed")
                .isEmpty();
    }

    @Test
    void a_new_term_takes_over_on_its_day() {
        var terms = RetentionTerms.read(TWO);

        assertThat(terms.inForce(Datum.MESSAGE, LocalDate.of(2026, 12, 31))
                        .orElseThrow()
                        .version())
                .isEqualTo("2026-1");
        assertThat(terms.inForce(Datum.MESSAGE, LocalDate.of(2027, 1, 1))
                        .orElseThrow()
                        .version())
                .isEqualTo("2027-1");
    }

    @Test
    void the_day_counted_from_is_day_0_and_the_whole_period_must_have_passed() {
        var term = RetentionTerms.read(TWO).inForce(Datum.MESSAGE, DAY).orElseThrow();
        // sent on 24 November 2026, late in the evening in Shanghai
        var sent = Instant.parse("2026-11-24T15:30:00Z");

        assertThat(sent).isAfterOrEqualTo(term.line(LocalDate.of(2031, 11, 23)));
        assertThat(sent).isAfterOrEqualTo(term.line(LocalDate.of(2031, 11, 24)));
        assertThat(sent).isBefore(term.line(LocalDate.of(2031, 11, 25)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MESSAGE\t2026-1\t2026-11-24\tP5Y\tSENT\tx",
                "LETTER\t2026-1\t2026-11-24\tP5Y\tSENT\tx\t示例",
                "MESSAGE\t2026-1\t2026-13-24\tP5Y\tSENT\tx\t示例",
                "MESSAGE\t2026-1\t2026-11-24\tP0D\tSENT\tx\t示例",
                "MESSAGE\t2026-1\t2026-11-24\tP-1Y\tSENT\tx\t示例"
            })
    void a_row_that_is_none_stops_the_start(String row) {
        assertThatThrownBy(() -> RetentionTerms.read(row)).isInstanceOf(RuntimeException.class);
    }
}
