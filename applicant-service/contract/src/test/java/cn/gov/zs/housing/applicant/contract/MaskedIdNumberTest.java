package cn.gov.zs.housing.applicant.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class MaskedIdNumberTest {
    @Test
    void shows_the_first_six_digits_only() {
        assertThat(MaskedIdNumber.valueOf("442000************")).hasToString("442000************");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "442000198001010017",
                "44200019800101001X",
                "442000********0017",
                "442000*",
                "442000*************",
                "４４２０００************",
                "442000************\n",
                "************442000",
                "",
                "442000198001010017442000************"
            })
    void refuses_whatever_is_not_six_digits_and_twelve_stars_and_does_not_repeat_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MaskedIdNumber.valueOf(text))
                .withMessage("a masked identity number is six digits and twelve stars");
    }

    @Test
    void is_a_plain_string_in_json() {
        var json = JsonMapper.shared();
        var masked = MaskedIdNumber.valueOf("442000************");

        assertThat(json.writeValueAsString(masked)).isEqualTo("\"442000************\"");
        assertThat(json.readValue("\"442000************\"", MaskedIdNumber.class))
                .isEqualTo(masked);
    }
}
