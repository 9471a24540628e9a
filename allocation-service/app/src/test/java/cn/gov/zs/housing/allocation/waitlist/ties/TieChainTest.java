package cn.gov.zs.housing.allocation.waitlist.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.scoring.IncomeClass;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import cn.gov.zs.housing.allocation.waitlist.ties.TieEntry.ByFact;
import cn.gov.zs.housing.allocation.waitlist.ties.TieEntry.Order;
import cn.gov.zs.housing.allocation.waitlist.ties.TieEntry.PublicDraw;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A chain ends in the public draw, and orders whom the score leaves equal. */
class TieChainTest {
    private static final ByFact AREA = new ByFact(TieFact.PER_HEAD_FLOOR_AREA, Order.ASC);

    @Test
    void ends_in_the_public_draw_and_names_no_fact_twice() {
        assertThat(TieChain.by(List.of(AREA)).entries()).containsExactly(AREA, new PublicDraw());
        assertThatThrownBy(() -> new TieChain(List.of(AREA))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TieChain(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TieChain(List.of(new PublicDraw(), AREA)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TieChain(List.of(new PublicDraw(), new PublicDraw())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TieChain.by(List.of(AREA, new ByFact(AREA.fact(), Order.DESC))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(SampleChain.class)
    void every_sample_ends_in_the_draw(SampleChain sample) {
        assertThat(sample.chain().entries().getLast()).isEqualTo(new PublicDraw());
    }

    @ParameterizedTest(name = "{0} points, {1} m², {2} months stand before {3} points, {4} m², {5} months: {6}")
    @CsvSource({
        "30, 5, 1, 20, 0, 9, true",
        "20, 4.99, 1, 20, 5, 9, true",
        "20, 5.00, 9, 20, 5, 1, true",
        "20, 5, 1, 20, 5, 9, false",
        "20.5, 5, 1, 20.50, 5.0, 1, false",
        "-10, 5, 1, -10.000001, 0, 9, true",
        "0, 5, 1, -0.5, 0, 9, true",
        "100, 5, 1, 99.999999, 0, 9, true",
    })
    void orders_by_score_then_by_each_fact(
            BigDecimal score,
            BigDecimal area,
            int months,
            BigDecimal score2,
            BigDecimal area2,
            int months2,
            boolean before) {
        var one = key(score, area, months);
        var other = key(score2, area2, months2);
        assertThat(one.compareTo(other) < 0).isEqualTo(before);
        if (!before) {
            assertThat(other.compareTo(one) <= 0).isTrue();
        }
    }

    @Test
    void equals_share_a_place_and_only_the_draw_parts_them() {
        assertThat(key(new BigDecimal("20.50"), new BigDecimal("5"), 3))
                .isEqualTo(key(new BigDecimal("20.5"), new BigDecimal("5.00"), 3));
    }

    @Property
    void keys_are_ordered_as_exact_scores_are(
            @ForAll @BigRange(min = "-999999999999.999999", max = "999999999999.999999") @Scale(6) BigDecimal a,
            @ForAll @BigRange(min = "-999999999999.999999", max = "999999999999.999999") @Scale(6) BigDecimal b) {
        assertThat(Integer.signum(RankKey.beginning(a).compareTo(RankKey.beginning(b))))
                .isEqualTo(Integer.signum(b.compareTo(a)));
    }

    @Test
    void a_number_outside_the_profile_is_refused_and_not_rounded() {
        for (var out : List.of("0.0000001", "1000000000000", "-1000000000000")) {
            assertThatThrownBy(() -> RankKey.beginning(new BigDecimal(out)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static RankKey key(BigDecimal score, BigDecimal area, int months) {
        var facts = new ScoreFacts(2, true, area, IncomeClass.SUBSISTENCE, false, 0, 0, false);
        return RankKey.of(score, facts, months, SampleChain.ZIBO.chain());
    }
}
