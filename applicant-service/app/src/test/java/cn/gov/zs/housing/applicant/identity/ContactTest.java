package cn.gov.zs.housing.applicant.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
    @ParameterizedTest
    @CsvSource({
        "13800138000, 13800138000",
        "138 0013 8000, 13800138000",
        "138-0013-8000, 13800138000",
        "+86 13800138000, 13800138000",
        "0086-13800138000, 13800138000",
        "0760-88881234, 0760-88881234",
        "(0760)88881234, 0760-88881234",
        "076088881234, 0760-88881234",
        "010-68881234, 010-68881234",
    })
    void telephone_numbers_are_read_as_people_write_them(String typed, String kept) {
        assertThat(PhoneNumber.read(typed)).contains(new PhoneNumber(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12800138000",
                "1380013800",
                "138001380001",
                "88881234",
                "0760-8888123a",
                "0760-1234567",
                "+1 2025550123",
                "１３８００１３８０００",
                "442000198001010017"
            })
    void what_nobody_can_ring_is_no_number(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @Test
    void only_a_mobile_number_takes_short_messages() {
        assertThat(new PhoneNumber("13800138000").mobile()).isTrue();
        assertThat(new PhoneNumber("0760-88881234").mobile()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PhoneNumber("138 0013 8000"))
                .withMessageNotContaining("138");
    }

    @ParameterizedTest
    @ValueSource(strings = {"li@example.com", " li.mei-hua+a@mail.example.com.cn ", "a_b@x1.cn"})
    void addresses_a_letter_reaches(String typed) {
        assertThat(EmailAddress.read(typed)).map(EmailAddress::text).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "li",
                "li@",
                "@example.com",
                "li@example",
                "li@@example.com",
                "li@example..com",
                "li@-example.com",
                "li mei@example.com",
                "李@example.com",
                "li@example.com\nBcc: x@y.cn",
                "442000198001010017@example.com",
                ".li@example.com",
                "li.@example.com",
                "a@b.c"
            })
    void what_is_no_address(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void an_address_longer_than_a_hundred_characters_is_none() {
        var domain = "@" + "a".repeat(30) + ".cn";
        assertThat(EmailAddress.read("l".repeat(64) + domain)).isPresent();
        assertThat(EmailAddress.read("l".repeat(60) + "." + "i".repeat(6) + domain))
                .isEmpty();
    }

    @Test
    void neither_prints_what_it_is() {
        assertThat(new PhoneNumber("13800138012")).hasToString("*********12");
        assertThat(new EmailAddress("li@example.com")).hasToString("*@example.com");
    }
}
