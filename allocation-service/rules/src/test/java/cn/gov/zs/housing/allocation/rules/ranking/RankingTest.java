package cn.gov.zs.housing.allocation.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("二（一）（5） 以得分高低进行排序")
class RankingTest {

    record Home(String name, BigDecimal score) {
        static Home of(String name, String score) {
            return new Home(name, new BigDecimal(score));
        }
    }

    @Test
    void ranks_high_to_low_and_leaves_a_tie_a_tie() {
        var ranks = Ranking.of(
                List.of(Home.of("c", "21.50"), Home.of("a", "-10"), Home.of("d", "21.5"), Home.of("b", "60")),
                Home::score);
        assertThat(ranks.stream().map(Rank::position)).containsExactly(1, 2, 4);
        assertThat(ranks.get(1).members().stream().map(Home::name)).containsExactlyInAnyOrder("c", "d");
        assertThat(ranks.get(2).members().getFirst().name()).isEqualTo("a");
    }

    @Test
    void nobody_gives_no_ranks() {
        assertThat(Ranking.of(List.<Home>of(), Home::score)).isEmpty();
    }

    @Property(tries = 300)
    void the_order_of_the_input_changes_nothing(
            @ForAll @Size(max = 30) List<@BigRange(min = "0", max = "3") @Scale(1) BigDecimal> scores,
            @ForAll Random chance) {
        var homes = new ArrayList<Home>();
        for (int i = 0; i < scores.size(); i++) {
            homes.add(new Home("h" + i, scores.get(i)));
        }
        var shuffled = new ArrayList<>(homes);
        Collections.shuffle(shuffled, chance);
        var one = Ranking.of(homes, Home::score);
        var other = Ranking.of(shuffled, Home::score);
        assertThat(other.stream().map(Rank::position))
                .isEqualTo(one.stream().map(Rank::position).toList());
        for (int i = 0; i < one.size(); i++) {
            assertThat(new HashSet<>(other.get(i).members()))
                    .isEqualTo(new HashSet<>(one.get(i).members()));
        }
        assertThat(one.stream().mapToInt(r -> r.members().size()).sum()).isEqualTo(homes.size());
    }

    @ParameterizedTest
    @CsvSource({"21.50,21.5", "0.00,0", "-10,-10", "1E+2,100", "-0.5,-0.5", "0.25,0.25"})
    void a_decimal_has_one_written_form(String value, String text) {
        assertThat(Decimals.text(new BigDecimal(value))).isEqualTo(text);
        assertThat(Decimals.parse(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.0",
                "-0",
                "00",
                "01",
                "+1",
                "1e2",
                ".5",
                "5.",
                "-",
                "0.0",
                "-0.0",
                "１",
                "1,5",
                "1234567890123456789"
            })
    void refuses_a_decimal_in_another_form(String text) {
        assertThatThrownBy(() -> Decimals.parse(text)).isInstanceOf(NumberFormatException.class);
    }
}
