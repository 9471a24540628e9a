package cn.gov.zs.housing.applicant.township;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TownshipsTest {
    @Test
    void there_are_eight_subdistricts_and_fifteen_towns() {
        assertThat(Townships.list())
                .hasSize(23)
                .isSortedAccordingTo((one, two) -> one.code().compareTo(two.code()))
                .allSatisfy(township -> {
                    assertThat(township.code()).matches("442000[01][0-9]{2}");
                    assertThat(township.englishName()).matches("[A-Z][a-z]+ (Town|Subdistrict)");
                });
        assertThat(Townships.list().stream().filter(it -> it.name().endsWith("街道")))
                .hasSize(8);
        assertThat(Townships.list().stream().filter(it -> it.name().endsWith("镇")))
                .hasSize(15);
    }

    @Test
    void a_township_is_found_by_its_nine_digits_only() {
        assertThat(Townships.get("442000118").name()).isEqualTo("小榄镇");
        assertThat(Townships.find("118")).isEmpty();
        assertThat(Townships.find("442000104")).as("merged into 小榄镇").isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Townships.get(""));
    }
}
