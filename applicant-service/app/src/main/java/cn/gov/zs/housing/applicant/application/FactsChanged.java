package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import java.time.LocalDate;

/**
 * A waiting household's circumstances changed, and a review found that it still qualifies (轮候信息变更).
 *
 * @param before as it waited until then
 * @param declaration what holds now
 * @param decision who found so, when, why
 */
public record FactsChanged(Waiting before, Declaration declaration, Handling decision) implements Waiting {
    /** @throws IllegalArgumentException if that is another case's declaration, or the household decided itself */
    public FactsChanged {
        before.declaration().requireSameCase(declaration);
        if (before.concerns(decision.subject())) {
            throw new IllegalArgumentException("application " + before.id() + " was changed by who entered it");
        }
    }

    @Override
    public LocalDate registeredOn() {
        return before.registeredOn();
    }
}
