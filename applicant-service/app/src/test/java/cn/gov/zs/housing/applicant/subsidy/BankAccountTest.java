package cn.gov.zs.housing.applicant.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Account numbers as people type them. */
class BankAccountTest {
    @ParameterizedTest
    @CsvSource({
        "4111111111111111, ",
        "4111 1111 1111 1111, ",
        "4111-1111-1111-1111, ",
        "4111111111111112, CHECK_DIGIT",
        "4111111111111117, CHECK_DIGIT",
        "411111111111111, FORM",
        "41111111111111111111, FORM",
        "0111111111111111, FORM",
        "４１１１１１１１１１１１１１１１, FORM",
        "4111111111111x11, FORM",
    })
    void a_typed_number_is_checked_by_its_last_digit(String typed, BankAccount.Fault fault) {
        assertThat(BankAccount.faultOf(typed)).isEqualTo(Optional.ofNullable(fault));
    }

    @Property
    void any_digit_mistyped_is_found(
            @ForAll @IntRange(min = 0, max = 18) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        var right = SubsidySamples.account().whole();
        var wrong = new StringBuilder(right);
        wrong.setCharAt(place, (char) ('0' + (right.charAt(place) - '0' + by) % 10));

        assertThat(BankAccount.faultOf(wrong.toString())).isPresent();
    }

    @Test
    void it_prints_its_last_four_digits_only() {
        var account = BankAccount.of("中山农商银行", "4111 1111 1111 1111");

        assertThat(account).hasToString("************1111");
        assertThat(account.masked()).isEqualTo("************1111");
        assertThat(account.whole()).isEqualTo("4111111111111111");
        assertThatThrownBy(() -> BankAccount.of("银行", "4111111111111112"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("4111");
    }
}
