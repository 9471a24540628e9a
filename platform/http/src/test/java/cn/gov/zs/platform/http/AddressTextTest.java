package cn.gov.zs.platform.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "page=2", "q=%E6%9D%8E", "q=%e6%9d%8e&x=%20", "q=%F0%9F%8F%A0"})
    void lets_utf_8_pass(String text) {
        assertThatCode(() -> AddressText.requireUtf8(text)).doesNotThrowAnyException();
    }

    @Test
    void lets_an_absent_query_pass() {
        assertThatCode(() -> AddressText.requireUtf8(null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%e", "q=%zz", "q=%ff", "q=%c3%28", "q=%c0%af", "q=%ed%a0%80", "q=%E6%9D"})
    void refuses_what_is_not_utf_8(String text) {
        assertThatThrownBy(() -> AddressText.requireUtf8(text)).isInstanceOf(RefusedInputException.class);
    }
}
