package cn.gov.zs.housing.allocation.refusal.web;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.refusal.RefusalRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A category's rule on refusals.
 *
 * @param ruleId absent while no rule is in force: then whoever gives a home up waits on
 * @param inForce whether it is applied today
 */
public record RefusalRuleView(
        String category,
        @Nullable String ruleId,
        @Nullable String title,
        String label,
        String clause,
        String source,
        @Nullable LocalDate inForceFrom,
        boolean inForce,
        List<ConsequenceView> steps,
        boolean silenceCounts,
        List<String> excuses) {

    static RefusalRuleView of(Category category, Optional<RefusalRule> rule) {
        return rule.map(found -> of(found, true))
                .orElseGet(() -> new RefusalRuleView(
                        category.name(), null, null, "", "", "", null, true, List.of(), false, List.of()));
    }

    static RefusalRuleView of(RefusalRule rule, boolean inForce) {
        return new RefusalRuleView(
                rule.category().name(),
                rule.ruleId(),
                rule.title(),
                rule.label(),
                rule.clause(),
                rule.source(),
                rule.inForceFrom(),
                inForce,
                rule.steps().stream().map(ConsequenceView::of).toList(),
                rule.silenceCounts(),
                rule.excuses().stream().sorted().map(Enum::name).toList());
    }
}
