package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import java.time.LocalDate;

/**
 * A tenant's circumstances changed, and a review found that it still qualifies (承租家庭情况变更). It keeps its home.
 *
 * @param before as it lived in its home until then
 * @param declaration what holds now
 * @param decision who found so, when, why
 */
public record TenantFactsChanged(Tenant before, Declaration declaration, Handling decision) implements Tenant {
    /** @throws IllegalArgumentException if that is another case's declaration, or the household decided itself */
    public TenantFactsChanged {
        before.declaration().requireSameCase(declaration);
        if (before.concerns(decision.subject())) {
            throw new IllegalArgumentException("application " + before.id() + " was changed by who entered it");
        }
    }

    @Override
    public LocalDate confirmedOn() {
        return before.confirmedOn();
    }
}
