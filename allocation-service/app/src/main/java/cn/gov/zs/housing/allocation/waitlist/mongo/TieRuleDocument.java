package cn.gov.zs.housing.allocation.waitlist.mongo;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.ties.TieChain;
import cn.gov.zs.housing.allocation.waitlist.ties.TieEntry;
import cn.gov.zs.housing.allocation.waitlist.ties.TieFact;
import cn.gov.zs.housing.allocation.waitlist.ties.TieRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A chain for equal scores as it is stored; the draw at its end is not. */
record TieRuleDocument(
        String ruleId,
        Category category,
        String title,
        String label,
        List<Step> steps,
        LocalDate inForceFrom,
        String adoptedBy,
        Instant adoptedAt) {

    record Step(TieFact fact, TieEntry.Order order) {}

    static TieRuleDocument from(TieRule rule) {
        return new TieRuleDocument(
                rule.ruleId(),
                rule.category(),
                rule.title(),
                rule.label(),
                rule.chain().facts().stream()
                        .map(by -> new Step(by.fact(), by.order()))
                        .toList(),
                rule.inForceFrom(),
                rule.adoptedBy(),
                rule.adoptedAt());
    }

    TieRule toDomain() {
        return new TieRule(
                ruleId,
                category,
                title,
                label,
                TieChain.by(steps.stream()
                        .map(step -> new TieEntry.ByFact(step.fact(), step.order()))
                        .toList()),
                inForceFrom,
                adoptedBy,
                adoptedAt);
    }
}
