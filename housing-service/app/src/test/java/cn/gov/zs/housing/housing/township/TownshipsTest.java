package cn.gov.zs.housing.housing.township;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
class TownshipsTest {
    @Test
    void there_are_eight_subdistricts_and_fifteen_towns() {
        assertThat(Townships.list())
                .hasSize(23)
                .isSortedAccordingTo((one, two) -> one.code().compareTo(two.code()));
        assertThat(Townships.list().stream().filter(it -> it.name().endsWith("街道")))
                .hasSize(8);
        assertThat(Townships.find("442000118").orElseThrow().name()).isEqualTo("小榄镇");
        assertThat(Townships.find("442000104")).as("merged into 小榄镇").isEmpty();
    }
}
