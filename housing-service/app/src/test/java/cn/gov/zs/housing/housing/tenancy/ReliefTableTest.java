package cn.gov.zs.housing.housing.tenancy;

import static cn.gov.zs.housing.housing.tenancy.TenancySamples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.platform.eventing.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReliefTableTest {

    @ParameterizedTest
    @CsvSource({"DESTITUTE, 1.0", "SUBSISTENCE, 0.9", "MARGINAL, 0.7", "PREFERENTIAL_CARE, 0.9"})
    void ships_the_table_of_another_county_as_a_sample(ReliefClass relief, BigDecimal coefficient) {
        assertThat(ReliefTables.shipped().sample()).isTrue();
        assertThat(ReliefTables.shipped().coefficients().get(relief)).isEqualByComparingTo(coefficient);
    }

    @Test
    void of_several_classes_only_the_highest_counts() {
        var table = ReliefTables.shipped();

        assertThat(table.highest(EnumSet.allOf(ReliefClass.class))).contains(ReliefClass.DESTITUTE);
        assertThat(table.highest(EnumSet.of(ReliefClass.MARGINAL, ReliefClass.PREFERENTIAL_CARE)))
                .contains(ReliefClass.PREFERENTIAL_CARE);
        assertThat(table.highest(EnumSet.noneOf(ReliefClass.class))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.001", "0.1234"})
    void a_coefficient_out_of_range_makes_no_table(String coefficient) {
        assertThatThrownBy(() -> table("2027-01-01", coefficient, Optional.of("b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_adopts_what_she_entered() {
        assertThatThrownBy(() -> table("2027-01-01", "0.8", Optional.of("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_latest_adopted_table_in_force_counts() {
        ReliefTables tables = () -> List.of(
                versioned(table("2027-09-01", "0.5", Optional.empty())),
                versioned(table("2027-06-01", "0.6", Optional.of("b"))),
                versioned(table("2027-01-01", "0.8", Optional.of("b"))));

        assertThat(tables.on(day("2026-12-31")).name()).isEqualTo(ReliefTables.SHIPPED);
        assertThat(tables.on(day("2027-05-31")).inForceFrom()).isEqualTo("2027-01-01");
        assertThat(tables.on(day("2027-06-01")).inForceFrom()).isEqualTo("2027-06-01");
        assertThat(tables.on(day("2027-09-01")).inForceFrom()).as("not adopted").isEqualTo("2027-06-01");
    }

    @ParameterizedTest
    @CsvSource({"777.65, 0.7, 544.36", "777.64, 0.7, 544.35", "500.00, 1.0, 500.00", "0.01, 0.5, 0.01"})
    void a_reduction_is_rounded_half_up_to_the_fen(String rent, String coefficient, String reduction) {
        assertThat(TenancySamples.reduction(coefficient, "2027-02").of(Yuan.of(rent)))
                .isEqualTo(Yuan.of(reduction));
    }

    @Test
    void the_rules_that_ship_are_a_sample_with_two_months_to_move_out() {
        var rules = TenancyRuleBook.shipped().on(day("2027-01-01"));

        assertThat(rules.sample()).isTrue();
        assertThat(rules.removalMonths()).isEqualTo(2);
        var later = new TenancyRules(day("2028-01-01"), 15, 3, "office", "source", false);
        var book = new TenancyRuleBook(List.of(later, rules));
        assertThat(book.on(day("2027-12-31"))).isEqualTo(rules);
        assertThat(book.on(day("2028-01-01"))).isEqualTo(later);
    }

    private static ReliefTable table(String from, String coefficient, Optional<String> adoptedBy) {
        return new ReliefTable(
                from,
                LocalDate.parse(from),
                Map.of(ReliefClass.SUBSISTENCE, new BigDecimal(coefficient)),
                "文件",
                false,
                "a",
                adoptedBy);
    }

    private static Versioned<ReliefTable> versioned(ReliefTable table) {
        return new Versioned<>(table.name(), 1, table);
    }
}
