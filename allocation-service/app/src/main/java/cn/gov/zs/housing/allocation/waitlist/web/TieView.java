package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.ties.TieChain;
import cn.gov.zs.housing.allocation.waitlist.ties.TieEntry;
import cn.gov.zs.housing.allocation.waitlist.ties.TieRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What parts equal scores.
 *
 * @param ruleId absent while no rule is in force: then the draw alone does
 * @param inForce whether it orders the list today
 */
record TieView(
        String category,
        @Nullable String ruleId,
        @Nullable String title,
        @Nullable String label,
        @Nullable LocalDate inForceFrom,
        boolean inForce,
        List<Step> steps) {

    /** Stands for the last step. */
    static final String DRAW = "PUBLIC_DRAW";

    /**
     * A step.
     *
     * @param fact the fact's name, or PUBLIC_DRAW
     * @param order ASC or DESC; absent for the draw
     */
    record Step(String fact, @Nullable String order) {}

    static TieView of(Category category, Optional<TieRule> rule) {
        return rule.map(found -> of(found, true))
                .orElseGet(() -> new TieView(category.name(), null, null, null, null, true, steps(TieChain.DRAW_ONLY)));
    }

    static TieView of(TieRule rule, boolean inForce) {
        return new TieView(
                rule.category().name(),
                rule.ruleId(),
                rule.title(),
                rule.label(),
                rule.inForceFrom(),
                inForce,
                steps(rule.chain()));
    }

    private static List<Step> steps(TieChain chain) {
        return chain.entries().stream()
                .map(entry -> switch (entry) {
                    case TieEntry.ByFact by ->
                        new Step(by.fact().fact(), by.order().name());
                    case TieEntry.PublicDraw _ -> new Step(DRAW, null);
                })
                .toList();
    }
}
