package cn.gov.zs.housing.allocation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import cn.gov.zs.housing.allocation.rules.sheet.Finding;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReader;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReading;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
@DisplayName("青岛的两份公式, as samples")
class QingdaoSheetsTest {

    private static final DmnSheet OLD = DmnSheet.compile(SampleSheet.QINGDAO_2010S.dmn());
    private static final DmnSheet DRAFT = DmnSheet.compile(SampleSheet.QINGDAO_2021_DRAFT.dmn());

    @ParameterizedTest(name = "{0} m², {1}, age {2}, {3} persons, {4} months: {5}")
    @CsvSource({
        "0,SUBSISTENCE,80,4,60,110", "13,OTHER_QUALIFIED,0,1,0,12", "4.2,OTHER_QUALIFIED,45.3,3,35,69.5111",
        "13.01,SUBSISTENCE,81,2,11,55", "6.5,OTHER_QUALIFIED,40,5,12,64", "1,SUBSISTENCE,33.333333,9,600,86.8910"
    })
    void the_formulas_of_the_2010s_with_four_decimals(
            BigDecimal area, String income, BigDecimal age, BigDecimal persons, BigDecimal months, BigDecimal score) {
        assertThat(total(
                        OLD,
                        Map.of(
                                "perHeadFloorArea", area,
                                "incomeClass", income,
                                "meanAge", age,
                                "householdSize", persons,
                                "waitingMonths", months)))
                .isEqualTo(Decimals.text(score));
    }

    @ParameterizedTest(name = "{0} {1} yuan, {2} m², age {3}, {4} persons {5}, {6} months: {7}")
    @CsvSource({
        "SUBSISTENCE,0,0,80,3,NONE,60,115", "OTHER_QUALIFIED,1693,13,0,1,NONE,0,34",
        "OTHER_QUALIFIED,1693.01,13,0,2,COUPLE,0,29", "OTHER_QUALIFIED,2540,13,0,2,TWO_GENERATIONS_SAME_SEX,0,31",
        "OTHER_QUALIFIED,2540.01,13,0,2,TWO_GENERATIONS_MIXED,0,28", "OTHER_QUALIFIED,3000,4.2,36.5,4,NONE,24,63.4327"
    })
    void the_draft_of_2021(
            String income,
            BigDecimal yuan,
            BigDecimal area,
            BigDecimal age,
            BigDecimal persons,
            String pair,
            BigDecimal months,
            BigDecimal score) {
        assertThat(total(
                        DRAFT,
                        Map.of(
                                "incomeClass", income,
                                "perHeadMonthlyIncome", yuan,
                                "perHeadFloorArea", area,
                                "meanAge", age,
                                "householdSize", persons,
                                "pairKind", pair,
                                "waitingMonths", months)))
                .isEqualTo(Decimals.text(score));
    }

    @Test
    void they_fit_the_profile_and_name_the_facts_that_keep_them_from_being_adopted() {
        assertThat(missing(SampleSheet.QINGDAO_2010S)).containsExactly("meanAge");
        assertThat(missing(SampleSheet.QINGDAO_2021_DRAFT))
                .containsExactly("perHeadMonthlyIncome", "meanAge", "pairKind");
        assertThat(missing(SampleSheet.LIANZHOU_2013)).isEmpty();
    }

    private static java.util.List<String> missing(SampleSheet sample) {
        var reading = SheetReader.read(sample.dmn().getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(SheetReading.Fits.class);
        return reading.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.FACT_NOT_REGISTERED)
                .map(Finding::item)
                .toList();
    }

    private static String total(DmnSheet sheet, Map<String, Object> facts) {
        return Decimals.text(((Score) sheet.score(facts)).total());
    }
}
