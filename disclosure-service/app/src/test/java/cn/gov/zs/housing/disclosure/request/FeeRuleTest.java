package cn.gov.zs.housing.disclosure.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of 国办函〔2020〕109号, every row and both sides of each of its bounds. */
class FeeRuleTest {
    private final FeeRule rule = FeeRule.on(LocalDate.parse("2026-03-02"));

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "10, 0",
        "11, 100",
        "30, 100",
        "31, 200",
        "40, 200",
        "41, 300",
        "50, 300",
        "51, 400",
        "500, 4800"
    })
    void the_nth_request_of_a_month_costs(int ordinal, int yuan) {
        assertThat(rule.yuan(FeeRule.Basis.PIECE, ordinal - 1, 1)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "31, 10", "100, 700", "101, 720", "200, 2700", "201, 2740", "300, 6700"})
    void so_many_pages_cost_together(int pages, int yuan) {
        assertThat(rule.yuan(FeeRule.Basis.PAGE, 0, pages)).isEqualTo(yuan);
    }

    @Property
    void pieces_asked_for_together_cost_what_they_cost_one_by_one(
            @ForAll @IntRange(max = 200) int before, @ForAll @IntRange(min = 1, max = 60) int count) {
        int oneByOne = 0;
        for (int i = 0; i < count; i++) {
            oneByOne += rule.yuan(FeeRule.Basis.PIECE, before + i, 1);
        }
        assertThat(rule.yuan(FeeRule.Basis.PIECE, before, count)).isEqualTo(oneByOne);
    }

    @Property
    void who_asks_for_more_never_pays_less(
            @ForAll FeeRule.Basis basis,
            @ForAll @IntRange(max = 600) int before,
            @ForAll @IntRange(max = 600) int count) {
        assertThat(rule.yuan(basis, before, count + 1)).isGreaterThanOrEqualTo(rule.yuan(basis, before, count));
        assertThat(rule.yuan(basis, before + 1, count)).isGreaterThanOrEqualTo(rule.yuan(basis, before, count));
    }

    @Test
    void the_rule_holds_from_its_day_and_says_where_it_comes_from() {
        assertThat(FeeRule.on(LocalDate.parse("2021-01-01")).source()).contains("国办函〔2020〕109号");
        assertThat(rule.firstCharged(FeeRule.Basis.PIECE)).isEqualTo(11);
        assertThat(rule.firstCharged(FeeRule.Basis.PAGE)).isEqualTo(31);
        assertThatThrownBy(() -> FeeRule.on(LocalDate.parse("2020-12-31"))).isInstanceOf(IllegalStateException.class);
    }
}
