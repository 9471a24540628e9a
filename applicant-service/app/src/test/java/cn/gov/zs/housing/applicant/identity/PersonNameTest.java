package cn.gov.zs.housing.applicant.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"李美华", " 李美华 ", "阿卜杜拉·买买提", "John O'Neil-Smith", "𠮷野", "Ana Sofía"})
    void reads_a_name(String typed) {
        assertThat(PersonName.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "·", "李2", "442000198001010017", "<b>李</b>", "李\n美华", "李\u0000"})
    void refuses_what_is_no_name(String typed) {
        assertThat(PersonName.read(typed)).isEmpty();
    }

    @Test
    void refuses_a_name_of_51_characters() {
        assertThat(PersonName.read("李".repeat(50))).isPresent();
        assertThat(PersonName.read("李".repeat(51))).isEmpty();
    }

    @Test
    void prints_its_first_character_only() {
        assertThat(new PersonName("李美华")).hasToString("李*");
        assertThat(new PersonName("𠮷野")).hasToString("𠮷*");
    }
}
