package cn.gov.zs.housing.housing.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("zone-free")
class HomeDescriptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.99", "10000", "1000", "58.375", "1E+9", "1E-1000000"})
    void refuses_an_area_no_home_has(String area) {
        var squareMetres = new BigDecimal(area);
        assertThatThrownBy(() -> new FloorArea(squareMetres)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.00", "999.99, 999.99", "58.4, 58.40", "58.370, 58.37"})
    void keeps_an_area_exactly(String given, String kept) {
        assertThat(new FloorArea(new BigDecimal(given)).squareMetres()).isEqualTo(new BigDecimal(kept));
    }

    @ParameterizedTest
    @CsvSource({"祈安苑, 3栋, 501", "祈安苑, ３栋, 501", "祈安苑, 3 栋, ５０１", "' 祈安苑', 3栋, '5 01'"})
    void one_door_is_one_home_however_it_is_typed(String estate, String building, String number) {
        assertThat(HomeId.at(estate, building, number))
                .isEqualTo(HomeSamples.flat(501).id());
    }

    @ParameterizedTest
    @CsvSource({"祈安苑, 3栋, 502", "祈安苑, 2栋, 501", "平安苑, 3栋, 501", "祈安苑, 3栋5, 01", "祈安苑3, 栋, 501"})
    void another_door_is_another_home(String estate, String building, String number) {
        assertThat(HomeId.at(estate, building, number))
                .isNotEqualTo(HomeSamples.flat(501).id());
    }

    @Test
    void refuses_what_is_no_home() {
        var area = new FloorArea(BigDecimal.TEN);
        assertThatThrownBy(() -> new HomeDescription(" ", "3栋", "1", 1, area, 1, "x"))
                .hasMessageContaining("estate");
        assertThatThrownBy(() -> new HomeDescription("祈安苑", "", "1", 1, area, 1, "x"))
                .hasMessageContaining("building");
        assertThatThrownBy(() -> new HomeDescription("祈安苑", "3栋", "1", 0, area, 1, "x"))
                .hasMessageContaining("rooms");
        assertThatThrownBy(() -> new HomeDescription("祈安苑", "3栋", "1", 10, area, 1, "x"))
                .hasMessageContaining("rooms");
        assertThatThrownBy(() -> new HomeDescription("祈安苑", "3栋", "1", 1, area, 100, "x"))
                .hasMessageContaining("floor");
        assertThatThrownBy(() -> new HomeDescription("祈安苑", "3栋", "1", 1, area, 1, "x".repeat(101)))
                .hasMessageContaining("address");
    }
}
