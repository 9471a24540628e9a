package cn.gov.zs.housing.applicant.township;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VillagesTest {
    @Test
    void every_township_has_villages_and_every_village_its_township() {
        assertThat(Villages.list())
                .hasSize(287)
                .isSortedAccordingTo((one, two) -> one.code().compareTo(two.code()))
                .allSatisfy(village -> {
                    assertThat(village.code()).matches("442000[0-9]{6}");
                    assertThat(village.township().code())
                            .isEqualTo(village.code().substring(0, 9));
                    assertThat(village.name()).matches("\\p{IsHan}{2,12}");
                    assertThat(village.fullName()).startsWith(village.name()).endsWith("委员会");
                });
        assertThat(Townships.list())
                .allSatisfy(township ->
                        assertThat(Villages.list(township)).as(township.name()).isNotEmpty());
        assertThat(Townships.list().stream().flatMap(township -> Villages.list(township).stream()))
                .containsExactlyElementsOf(Villages.list());
    }

    @Test
    void a_village_is_found_by_its_twelve_digits() {
        assertThat(Villages.get("442000118008").name()).isEqualTo("永宁社区");
        assertThat(Villages.get("442000118201").name()).isEqualTo("新胜村");
        assertThatIllegalArgumentException().isThrownBy(() -> Villages.get("442000118"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "442000118000", "442000118999", "440106118008", "４４２０００１１８００８", "442000118008 "})
    void a_forged_code_finds_nothing(String code) {
        assertThat(Villages.find(code)).isEmpty();
    }
}
