package cn.gov.zs.housing.allocation.rules.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("zone-free")
@DisplayName("Decimals of at most 12 and 6 digits")
class MillionthsTest {

    private static final long MOST = 999_999_999_999_999_999L;

    @Property
    void are_written_as_exact_decimals_are_and_read_back(@ForAll @LongRange(min = -MOST, max = MOST) long value) {
        var text = Millionths.text(value);
        assertThat(text).isEqualTo(Decimals.text(BigDecimal.valueOf(value, 6)));
        assertThat(Millionths.parse(text)).isEqualTo(value);
        assertThat(Millionths.of(new BigDecimal(text))).isEqualTo(value);
        assertThat(Millionths.decimal(value)).isEqualByComparingTo(text);
    }

    @Property
    void small_ones_too(@ForAll @LongRange(min = -30_000_000, max = 30_000_000) long value) {
        are_written_as_exact_decimals_are_and_read_back(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "-0",
                "00",
                "01",
                "1.",
                ".5",
                "1.0",
                "1.50",
                "1e2",
                "1,5",
                " 1",
                "1 ",
                "0x1",
                "--1",
                "1000000000000",
                "1.0000001",
                "0.0000000",
                "9999999999999999999999",
                "١",
                "1.2.3"
            })
    void refuses_every_other_form(String text) {
        assertThatThrownBy(() -> Millionths.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "-1000000000000", "0.0000001", "1e100", "1e-100"})
    void refuses_values_with_more_digits(String value) {
        assertThatThrownBy(() -> Millionths.of(new BigDecimal(value))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void zero_with_many_places_is_zero() {
        assertThat(Millionths.of(new BigDecimal("0E+30"))).isZero();
    }
}
