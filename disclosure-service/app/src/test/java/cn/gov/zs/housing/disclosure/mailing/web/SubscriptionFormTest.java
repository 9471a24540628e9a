package cn.gov.zs.housing.disclosure.mailing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionFormTest {
    /** What follows from the error stands in the field again: {@code th:field} shows the refused value, not the form's. */
    @ParameterizedTest
    @CsvSource({
        "FIRST_REVIEW, '', 2026-1, batch, 2026-1",
        "FIRST_REVIEW, 442000118, 2026-1, batch, 2026-1",
        "HOMES, 442000118, '', township, 442000118"
    })
    void what_can_never_match_is_refused_beside_its_field_and_stays_as_it_was_typed(
            String kind, String township, String batch, String field, String kept) {
        var form = new SubscriptionForm("reader@example.com", kind, township, batch, "AT_ONCE");

        var errors = form.errors(form.read(), _ -> true);

        assertThat(errors.getErrorCount()).isOne();
        var error = Objects.requireNonNull(errors.getFieldError());
        assertThat(error.getField()).isEqualTo(field);
        assertThat(error.getRejectedValue()).isEqualTo(kept);
        assertThat(error.getCode()).isEqualTo("subscription.flaw." + field + ".never");
    }
}
