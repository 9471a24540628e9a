package cn.gov.zs.housing.disclosure.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.retention.RetentionTerms.Datum;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTermsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void the_day_of_the_answer_is_day_0_and_the_whole_period_must_have_passed() {
        var term = RetentionTerms.shipped(Datum.OBJECTION).inForce(DAY).orElseThrow();
        var answered = LocalDate.of(2026, 12, 1);

        assertThat(answered).isAfterOrEqualTo(term.line(LocalDate.of(2029, 12, 1)));
        assertThat(answered).isBefore(term.line(LocalDate.of(2029, 12, 2)));
        assertThat(RetentionTerms.shipped(Datum.OBJECTION).inForce(DAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void a_new_term_takes_over_on_its_day() {
        var terms = RetentionTerms.read("""
                # a comment
                OBJECTION\t2026-1\t2026-11-24\tP3Y\tANSWERED\t第十九条\t示例
                OBJECTION\t2027-1\t2027-01-01\tP1Y\tANSWERED\t第十九条\t法定下限
                REQUEST\t2026-1\t2026-12-01\tP5Y\tENDED\t第四十五条\t示例
                """, Datum.OBJECTION);

        assertThat(terms.inForce(LocalDate.of(2026, 12, 31)).orElseThrow().version())
                .isEqualTo("2026-1");
        assertThat(terms.inForce(LocalDate.of(2027, 1, 1)).orElseThrow().version())
                .isEqualTo("2027-1");
    }

    @Test
    void requests_have_a_term_of_their_own() {
        var term = RetentionTerms.shipped(Datum.REQUEST)
                .inForce(LocalDate.of(2026, 12, 1))
                .orElseThrow();

        assertThat(LocalDate.of(2026, 12, 1)).isBefore(term.line(LocalDate.of(2029, 12, 2)));
        assertThat(term.sample()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OBJECTION\t2026-1\t2026-11-24\tP3Y\tANSWERED\tx",
                "LETTER\t2026-1\t2026-11-24\tP3Y\tANSWERED\tx\t示例",
                "OBJECTION\t2026-1\t2026-11-24\tP3Y\tSENT\tx\t示例",
                "OBJECTION\t2026-1\t2026-13-24\tP3Y\tANSWERED\tx\t示例",
                "OBJECTION\t2026-1\t2026-11-24\tP0D\tANSWERED\tx\t示例"
            })
    void a_row_that_is_none_stops_the_start(String row) {
        assertThatThrownBy(() -> RetentionTerms.read(row, Datum.OBJECTION)).isInstanceOf(RuntimeException.class);
    }
}
