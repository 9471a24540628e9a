package cn.gov.zs.housing.applicant.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.contract.IncomeClass;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formula, factor by factor. */
class SubsidyRuleTest {
    @ParameterizedTest(name = "{0} persons, {1}, {2}: {3} m2, {4} yuan")
    @CsvSource({
        "1, SUBSISTENCE, GENERAL, 18, 324.00",
        "2, SUBSISTENCE, GENERAL, 36, 648.00",
        "3, SUBSISTENCE, GENERAL, 54, 972.00",
        "4, SUBSISTENCE, GENERAL, 60, 1080.00",
        "10, SUBSISTENCE, GENERAL, 60, 1080.00",
        "2, OTHER_QUALIFIED, GENERAL, 36, 453.60",
        "2, OTHER_QUALIFIED, SINGLE_PARENT, 36, 498.96",
        "4, OTHER_QUALIFIED, SPECIAL_STATUS, 60, 907.20",
    })
    void the_sample_rule_gives(int persons, IncomeClass incomeClass, FamilyKind kind, String area, String amount) {
        var working = SubsidySamples.rule().workingFor(1, new SubsidyFacts(persons, incomeClass, Set.of(kind)));

        assertThat(working.area()).isEqualByComparingTo(area);
        assertThat(working.kind()).isEqualTo(kind);
        assertThat(working.amount().amount()).isEqualTo(new BigDecimal(amount));
        assertThat(working.rate()
                        .multiply(working.area())
                        .multiply(working.coefficient())
                        .multiply(working.familyCoefficient()))
                .isEqualByComparingTo(amount);
        assertThat(working.sample()).isTrue();
    }

    @Test
    void of_several_kinds_the_highest_coefficient_counts() {
        var facts = new SubsidyFacts(
                2, IncomeClass.SUBSISTENCE, Set.of(FamilyKind.SINGLE_PARENT, FamilyKind.SPECIAL_STATUS));

        assertThat(SubsidySamples.rule().workingFor(1, facts).kind()).isEqualTo(FamilyKind.SPECIAL_STATUS);
    }

    @Test
    void it_is_rounded_once_at_the_end_half_up_to_the_fen() {
        // 0.01 * 18 * 0.7 = 0.126 and 0.05 * 18 * 0.25 = 0.225
        assertThat(amount("0.01", "0.7")).isEqualTo(new BigDecimal("0.13"));
        assertThat(amount("0.05", "0.25")).isEqualTo(new BigDecimal("0.23"));
    }

    private static BigDecimal amount(String rate, String coefficient) {
        var sample = SubsidySamples.rule();
        var rule = new SubsidyRule(
                sample.firstDay(),
                sample.source(),
                true,
                new BigDecimal(rate),
                sample.areaPerPerson(),
                sample.areaCap(),
                Map.of(
                        IncomeClass.SUBSISTENCE,
                        new BigDecimal(coefficient),
                        IncomeClass.OTHER_QUALIFIED,
                        BigDecimal.ONE),
                sample.familyCoefficients());
        return rule.workingFor(1, new SubsidyFacts(1, IncomeClass.SUBSISTENCE, Set.of()))
                .amount()
                .amount();
    }

    @Property
    void more_persons_never_get_less_and_nobody_more_than_the_cap(
            @ForAll @IntRange(min = 1, max = 9) int persons,
            @ForAll IncomeClass incomeClass,
            @ForAll Set<FamilyKind> kinds,
            @ForAll @BigRange(min = "0.01", max = "10000") @Scale(2) BigDecimal rate,
            @ForAll @BigRange(min = "0", max = "2") @Scale(4) BigDecimal coefficient) {
        var sample = SubsidySamples.rule();
        var rule = new SubsidyRule(
                sample.firstDay(),
                sample.source(),
                true,
                rate,
                sample.areaPerPerson(),
                sample.areaCap(),
                Map.of(IncomeClass.SUBSISTENCE, coefficient, IncomeClass.OTHER_QUALIFIED, coefficient),
                sample.familyCoefficients());

        var less = rule.workingFor(1, new SubsidyFacts(persons, incomeClass, kinds));
        var more = rule.workingFor(1, new SubsidyFacts(persons + 1, incomeClass, kinds));

        assertThat(less.amount().amount()).isNotNegative();
        assertThat(more.amount().amount()).isGreaterThanOrEqualTo(less.amount().amount());
        assertThat(more.area()).isLessThanOrEqualTo(rule.areaCap());
        if (persons >= 4) {
            assertThat(more.amount()).as("at the cap already").isEqualTo(less.amount());
        }
        assertThat(less.amount().amount().scale()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "rate,0",
        "rate,18.001",
        "rate,10000.01",
        "area,0",
        "area,-1",
        "area,1000.01",
        "c,-0.1",
        "c,2.01",
        "c,1.00001",
        "c,1E-99999999"
    })
    void numbers_out_of_range_are_none(String what, BigDecimal number) {
        assertThat(
                        switch (what) {
                            case "rate" -> SubsidyRule.holdsRate(number);
                            case "area" -> SubsidyRule.holdsArea(number);
                            default -> SubsidyRule.holdsCoefficient(number);
                        })
                .isFalse();
    }
}
