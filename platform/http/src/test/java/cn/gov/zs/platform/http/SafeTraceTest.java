package cn.gov.zs.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTraceTest {

    @ParameterizedTest
    @ValueSource(strings = {"442000199001011234", "44200019900101123X", "442000900101123", "13800138000"})
    void strikes_out_the_numbers_of_people_wherever_they_are_quoted(String number) {
        var trace = SafeTrace.of(new IllegalStateException("bad", new IllegalArgumentException("<" + number + ">")));
        assertThat(trace).contains("<*>", "SafeTraceTest").doesNotContain(number);
    }
}
