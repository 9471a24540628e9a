package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import java.time.LocalDate;

/**
 * The tenant's appeal was upheld: it keeps its home as if it had never lost its qualification (恢复承租资格).
 *
 * @param before the appeal
 * @param decision who upheld it, when, why
 */
public record QualificationRestored(Appealed before, Handling decision) implements Tenant {
    /** @throws IllegalArgumentException if no tenant had lost its qualification, or who decided so decided again */
    public QualificationRestored {
        if (!(before.before() instanceof QualificationLost)) {
            throw new IllegalArgumentException("application " + before.id() + " is no tenant's that was disqualified");
        }
        before.requireDecidedByAnother(decision);
    }

    /** The loss that did not hold. */
    public QualificationLost lost() {
        return (QualificationLost) before.before();
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public LocalDate confirmedOn() {
        return lost().before().confirmedOn();
    }
}
