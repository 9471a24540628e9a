package cn.gov.zs.housing.allocation.refusal.web;

import cn.gov.zs.housing.allocation.refusal.Effect;
import cn.gov.zs.housing.allocation.refusal.RefusalRule;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows, or would follow, of a home given up.
 *
 * @param why COUNTS, NO_RULE, SILENCE_DOES_NOT_COUNT or GROUND_ACCEPTED
 * @param nth the how many-th that counts; 0 if it does not
 * @param consequence WAITS_ON, MOVED_BACK, BARRED or STRUCK
 * @param months of a bar
 * @param rule title of the rule; absent if none was in force
 * @param label what has to be told of the rule, such as 示例，非中山标准
 * @param clause where the rule says so
 * @param lastDay the last day of a bar
 */
public record EffectView(
        String why,
        int nth,
        String consequence,
        @Nullable Integer months,
        @Nullable String rule,
        String label,
        String clause,
        @Nullable LocalDate lastDay) {

    static EffectView of(Effect effect, Optional<RefusalRule> rule) {
        var step = ConsequenceView.of(effect.consequence());
        return new EffectView(
                effect.why().name(),
                effect.nth(),
                step.kind(),
                step.months(),
                rule.map(RefusalRule::title).orElse(null),
                rule.map(RefusalRule::label).orElse(""),
                effect.clause(),
                effect.lastDay().orElse(null));
    }
}
