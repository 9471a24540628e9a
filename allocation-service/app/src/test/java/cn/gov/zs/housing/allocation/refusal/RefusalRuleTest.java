package cn.gov.zs.housing.allocation.refusal;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.refusal.Consequence.Barred;
import cn.gov.zs.housing.allocation.refusal.Consequence.MovedBack;
import cn.gov.zs.housing.allocation.refusal.Consequence.Struck;
import cn.gov.zs.housing.allocation.refusal.Consequence.WaitsOn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What follows of a home given up is what the rule of that day says")
class RefusalRuleTest {

    private static final LocalDate DAY = parse("2026-12-14");

    @Test
    void each_refusal_has_the_next_step_and_the_last_step_holds_for_every_further_one() {
        var rule = rule(SampleRefusalRule.STEPWISE);
        var record = RefusalRecord.none("a");
        var followed = new java.util.ArrayList<Consequence>();
        for (int i = 0; i < 6; i++) {
            var effect = rule.of(record.refusals(), How.DECLARED, Optional.empty(), DAY);
            assertThat(effect.nth()).isEqualTo(i + 1);
            assertThat(effect.clause()).isEqualTo(rule.clause());
            followed.add(effect.consequence());
            record = record.with(refusal("b" + i, effect));
        }
        assertThat(followed)
                .containsExactly(
                        new WaitsOn(), new MovedBack(), new Barred(24), new Struck(), new Struck(), new Struck());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-14, 24, 2028-12-14",
        "2027-01-31, 1, 2027-02-28",
        "2024-02-29, 24, 2026-02-28",
        "2027-12-31, 2, 2028-02-29"
    })
    void a_bar_ends_with_the_day_of_the_same_number_or_the_last_of_its_month(LocalDate on, int months, LocalDate last) {
        var rule = rule(List.of(new Barred(months)), true, Set.of());
        var effect = rule.of(List.of(), How.DECLARED, Optional.empty(), on);
        var refusal = new Refusal("b", "h", How.DECLARED, Optional.empty(), on, effect);
        assertThat(effect.lastDay()).contains(last);
        assertThat(refusal.bars(on.minusDays(1))).isFalse();
        assertThat(refusal.bars(on)).isTrue();
        assertThat(refusal.bars(last)).isTrue();
        assertThat(refusal.bars(last.plusDays(1))).isFalse();
    }

    @Test
    void silence_counts_or_not_as_the_rule_says() {
        var counting = rule(SampleRefusalRule.TWO_YEARS).of(List.of(), How.SILENT, Optional.empty(), DAY);
        assertThat(counting.consequence()).isEqualTo(new Barred(24));
        var not = rule(SampleRefusalRule.DECLARED_ONLY).of(List.of(), How.SILENT, Optional.empty(), DAY);
        assertThat(not.why()).isEqualTo(Effect.Why.SILENCE_DOES_NOT_COUNT);
        assertThat(not.consequence()).isEqualTo(new WaitsOn());
    }

    @Test
    void a_ground_that_the_rule_accepts_makes_it_count_for_nothing_now_and_later() {
        var rule = rule(List.of(new Barred(12), new Struck()), true, EnumSet.of(RefusalGround.MOBILITY));
        var excused = rule.of(List.of(), How.DECLARED, Optional.of(RefusalGround.MOBILITY), DAY);
        assertThat(excused.why()).isEqualTo(Effect.Why.GROUND_ACCEPTED);
        assertThat(excused.nth()).isZero();
        var after = rule.of(List.of(refusal("b1", excused)), How.DECLARED, Optional.of(RefusalGround.DEFECT), DAY);
        assertThat(after.nth()).isEqualTo(1);
        assertThat(after.consequence()).isEqualTo(new Barred(12));
    }

    @Test
    void a_household_gives_up_one_home_of_a_batch_and_the_longest_bar_is_told() {
        var record = RefusalRecord.none("a")
                .with(refusal("b1", effect(new Barred(36))))
                .with(refusal("b2", effect(new Barred(6))));
        assertThat(record.barredOn(DAY)).map(Refusal::batchId).contains("b1");
        assertThat(record.barredOn(DAY.plusMonths(36).plusDays(1))).isEmpty();
        assertThatThrownBy(() -> record.with(refusal("b1", Effect.NO_RULE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_rule_without_steps_or_with_a_bar_of_no_month_cannot_be_made() {
        assertThatThrownBy(() -> rule(List.of(), true, Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Barred(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Barred(121)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Effect effect(Consequence consequence) {
        return rule(List.of(consequence), true, Set.of()).of(List.of(), How.DECLARED, Optional.empty(), DAY);
    }

    private static Refusal refusal(String batchId, Effect effect) {
        return new Refusal(batchId, "home", How.DECLARED, Optional.empty(), DAY, effect);
    }

    private static RefusalRule rule(SampleRefusalRule sample) {
        return rule(sample.steps(), sample.silenceCounts(), sample.excuses());
    }

    private static RefusalRule rule(List<Consequence> steps, boolean silenceCounts, Set<RefusalGround> excuses) {
        return new RefusalRule(
                "rule",
                Category.LOCAL_LOW_INCOME,
                "规则",
                SampleRefusalRule.LABEL,
                "条款",
                "出处",
                steps,
                silenceCounts,
                excuses,
                parse("2020-01-01"),
                "officer",
                Instant.EPOCH);
    }
}
