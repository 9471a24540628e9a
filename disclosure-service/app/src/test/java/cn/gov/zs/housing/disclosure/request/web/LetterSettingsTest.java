package cn.gov.zs.housing.disclosure.request.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LetterSettingsTest {
    @Test
    void a_name_that_fits_the_ring_is_taken_and_a_longer_one_stops_the_start() {
        assertThat(new LetterSettings(" 中山市住房保障办公室 ").seal()).isEqualTo("中山市住房保障办公室");
        assertThatThrownBy(() -> new LetterSettings("中".repeat(21))).hasMessageContaining("housing.letter.seal");
    }
}
