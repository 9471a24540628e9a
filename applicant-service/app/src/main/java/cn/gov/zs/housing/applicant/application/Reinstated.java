package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Removal;
import java.time.LocalDate;

/**
 * The household's appeal against its removal was upheld: it waits again as if it had never left (恢复轮候资格).
 *
 * @param before the appeal
 * @param decision who upheld it, when, why
 */
public record Reinstated(Appealed before, Handling decision) implements Waiting {
    /** @throws IllegalArgumentException if it was not removed, or who removed it decided herself */
    public Reinstated {
        if (!(before.before() instanceof Removed)) {
            throw new IllegalArgumentException("application " + before.id() + " was not removed from the list");
        }
        before.requireDecidedByAnother(decision);
    }

    /** As it waited before it was removed. */
    public Waiting waited() {
        return removed().before();
    }

    /** The removal that did not hold. */
    public Removal removal() {
        return removed().removal();
    }

    private Removed removed() {
        return (Removed) before.before();
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    /** No day of waiting is lost: a decision that did not hold costs the household nothing. */
    @Override
    public LocalDate registeredOn() {
        return waited().registeredOn();
    }
}
