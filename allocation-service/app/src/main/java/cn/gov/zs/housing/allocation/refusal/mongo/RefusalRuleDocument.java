package cn.gov.zs.housing.allocation.refusal.mongo;

import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.refusal.RefusalRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A rule on refusals as it is stored. */
record RefusalRuleDocument(
        String ruleId,
        Category category,
        String title,
        String label,
        String clause,
        String source,
        List<ConsequenceDocument> steps,
        boolean silenceCounts,
        List<RefusalGround> excuses,
        LocalDate inForceFrom,
        String adoptedBy,
        Instant adoptedAt) {

    static RefusalRuleDocument from(RefusalRule rule) {
        return new RefusalRuleDocument(
                rule.ruleId(),
                rule.category(),
                rule.title(),
                rule.label(),
                rule.clause(),
                rule.source(),
                rule.steps().stream().map(ConsequenceDocument::from).toList(),
                rule.silenceCounts(),
                rule.excuses().stream().sorted().toList(),
                rule.inForceFrom(),
                rule.adoptedBy(),
                rule.adoptedAt());
    }

    RefusalRule toDomain() {
        return new RefusalRule(
                ruleId,
                category,
                title,
                label,
                clause,
                source,
                steps.stream().map(ConsequenceDocument::toDomain).toList(),
                silenceCounts,
                Set.copyOf(excuses),
                inForceFrom,
                adoptedBy,
                adoptedAt);
    }
}
