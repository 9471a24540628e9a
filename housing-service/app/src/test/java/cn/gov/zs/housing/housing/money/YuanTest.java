package cn.gov.zs.housing.housing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("zone-free")
class YuanTest {

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "777.605", "100000000.01", "1E+999999999", "1E-999999999"})
    void refuses_what_is_no_amount(String text) {
        assertThat(Yuan.holds(new BigDecimal(text))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.of(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "777.6, 777.60", "777.600, 777.60", "100000000, 100000000.00", "1E+3, 1000.00"})
    void keeps_two_decimals(String typed, String kept) {
        assertThat(Yuan.of(typed)).hasToString(kept).isEqualTo(Yuan.of(kept));
    }

    @ParameterizedTest
    @CsvSource({"10.01, 0.5, 5.01", "10.00, 0.333, 3.33", "0.05, 0.1, 0.01", "432.10, 0.9, 388.89"})
    void rounds_a_product_half_up_to_the_fen(String amount, String factor, String product) {
        assertThat(Yuan.of(amount).times(new BigDecimal(factor))).isEqualTo(Yuan.of(product));
    }

    @Test
    void takes_no_more_away_than_there_is() {
        assertThat(Yuan.of("1.00").minus(Yuan.of("0.99"))).isEqualTo(Yuan.of("0.01"));
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.of("1.00").minus(Yuan.of("1.01")));
    }
}
