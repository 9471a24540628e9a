package cn.gov.zs.housing.applicant.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdTest {
    @Test
    void figures_per_head_are_computed_from_the_whole_household() {
        var household = HouseholdSamples.motherAndChild();

        assertThat(household.size()).isEqualTo(2);
        assertThat(household.perHeadFloorArea()).isEqualTo(new BigDecimal("7.25"));
        assertThat(household.perHeadMonthlyIncome()).isEqualTo(new BigDecimal("1250.00"));
    }

    @Test
    void the_score_facts_are_the_declared_ones() {
        var facts = HouseholdSamples.motherAndChild().scoreFacts();

        assertThat(facts.householdSize()).isEqualTo(2);
        assertThat(facts.hasHome()).isTrue();
        assertThat(facts.perHeadFloorArea()).isEqualTo(new BigDecimal("7.25"));
        assertThat(facts.singleParent()).isTrue();
        assertThat(facts.furtherGenerations()).isEqualTo(1);
    }

    @Property
    void rounding_never_moves_a_household_across_a_whole_square_metre(
            @ForAll @IntRange(max = 9) int coApplicants,
            @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal area) {
        var perHead = HouseholdSamples.withCoApplicants(coApplicants, area.toPlainString())
                .perHeadFloorArea();
        var size = BigDecimal.valueOf(coApplicants + 1L);

        for (int limit = 2; limit <= 13; limit++) {
            var above = area.compareTo(size.multiply(BigDecimal.valueOf(limit))) > 0;
            if (perHead.compareTo(BigDecimal.valueOf(limit)) > 0) {
                assertThat(above).as("%s m² / %s above %s", area, size, limit).isTrue();
            }
        }
    }

    @Test
    void without_a_home_the_floor_area_is_nothing() {
        assertThat(new Dwelling.NoHome().floorArea()).isZero();
    }

    @Test
    void nine_co_applicants_fit_and_a_tenth_does_not() {
        assertThat(HouseholdSamples.withCoApplicants(9, "10").size()).isEqualTo(10);
        assertThatIllegalArgumentException().isThrownBy(() -> HouseholdSamples.withCoApplicants(10, "10"));
    }

    @Test
    void one_person_cannot_stand_in_it_twice() {
        var household = HouseholdSamples.motherAndChild();
        var herself = new CoApplicant(household.applicant(), Relation.SPOUSE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Household(
                        household.applicant(),
                        List.of(herself),
                        household.housing(),
                        household.incomes(),
                        household.assets(),
                        household.circumstances()))
                .withMessageNotContaining(household.applicant().idNumber().whole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "100000000", "1E+3", "5.10"})
    void amounts_that_are_money(String amount) {
        assertThat(Yuan.holds(new BigDecimal(amount))).isTrue();
        assertThat(new Yuan(new BigDecimal(amount)).amount().scale()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100000000.01", "0.001", "1E+999999999", "1E-999999999", "1E+99"})
    void amounts_that_are_none(String amount) {
        assertThat(Yuan.holds(new BigDecimal(amount))).isFalse();
    }

    @Test
    void a_public_address_ends_at_the_village() {
        var address = HouseholdSamples.xiaolan();

        assertThat(address.publicText()).isEqualTo("中山市小榄镇永宁社区");
        assertThat(address.text()).isEqualTo("中山市小榄镇永宁社区沿江路12号");
        assertThat(address).hasToString("442000118008");
    }
}
