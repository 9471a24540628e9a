package cn.gov.zs.housing.applicant.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证442000198001010017",
                "44200019800101001X",
                "442000 19800101 0017",
                "442000-19800101-0017",
                "４４２０００１９８００１０１００１７",
                "442000800101001"
            })
    void finds_an_identity_number_however_it_is_written(String text) {
        assertThat(PlainText.holdsIdNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"永宁社区", "沿江路12号3栋1单元501房", "电话 0760-88881234 转 8", "", "2026-03-02 走访，2026-03-05 复核"})
    void passes_ordinary_addresses_dates_and_telephones(String text) {
        assertThat(PlainText.holdsIdNumber(text)).isFalse();
    }

    @Test
    void finds_controls_but_lets_lines_pass() {
        assertThat(PlainText.holdsControls("a\u0007b")).isTrue();
        assertThat(PlainText.holdsControls("a\uD800b")).isTrue();
        assertThat(PlainText.holdsControls("一行\r\n二行\t完 𠮷")).isFalse();
    }
}
