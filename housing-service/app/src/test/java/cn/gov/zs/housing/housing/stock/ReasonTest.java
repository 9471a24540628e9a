package cn.gov.zs.housing.housing.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("zone-free")
class ReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"查验合格", "2026-11-30 现场查验，501房无渗漏", "3栋12楼1203房 屋面渗漏", " 更换电表，读数 45,210 "})
    void takes_words_about_a_home(String words) {
        assertThat(Reason.check(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', REQUIRED",
        "'  ', REQUIRED",
        "电话13800138000, HOLDS_NUMBER",
        "电话138 0013 8000, HOLDS_NUMBER",
        "电话１３８００１３８０００, HOLDS_NUMBER",
        "44200019800101123X, HOLDS_NUMBER",
        "442000 19800101 123X, HOLDS_NUMBER",
        "44-20-00-19-80-01-01-12-34, HOLDS_NUMBER",
        "'a\u0000b', BAD_CHARACTERS"
    })
    void refuses_what_could_name_a_person_and_what_is_no_text(String words, Reason.Fault fault) {
        assertThat(Reason.check(words)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void takes_two_hundred_characters_and_no_more(int length, boolean taken) {
        assertThat(Reason.check("修".repeat(length)).isEmpty()).isEqualTo(taken);
    }
}
