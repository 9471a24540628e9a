package cn.gov.zs.housing.applicant.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.applicant.township.Province;
import cn.gov.zs.housing.applicant.township.Provinces;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
class HukouElsewhereTest {
    private static final Province HUNAN = Provinces.get("430000");

    @Test
    void a_notice_says_the_county_and_nobody_else_the_rest() {
        var hukou = new HukouElsewhere(HUNAN, "衡阳市衡阳县", "西渡镇英陂村3号");

        assertThat(hukou.publicText()).isEqualTo("湖南省衡阳市衡阳县");
        assertThat(hukou.text()).isEqualTo("湖南省衡阳市衡阳县西渡镇英陂村3号");
        assertThat(hukou.toString()).isEqualTo("430000");
    }

    @ParameterizedTest
    @CsvSource({
        "430000, 衡阳, 1号",
        "430000, 县, 1号",
        "430000, 衡阳市衡阳县, ''",
        "430000, 衡阳市衡阳县, 442000198001010017",
        "440000, 中山市小榄镇市, 1号"
    })
    void what_is_no_place_elsewhere_cannot_be_made(String province, String county, String detail) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HukouElsewhere(Provinces.get(province), county, detail));
    }

    @Test
    void there_are_thirty_one_provinces_and_another_code_is_none() {
        assertThat(Provinces.list())
                .hasSize(31)
                .allMatch(province -> province.code().matches("[1-6][0-9]0000"));
        assertThat(Provinces.find("990000")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Provinces.get("442000"));
    }
}
