package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import java.time.LocalDate;

/**
 * A tenant qualifies no longer (不再符合承租条件): it is to vacate its home in a reasonable time, and may appeal (decision 0141).
 * When it moves out is no matter of this case.
 *
 * @param before as it lived in its home
 * @param loss on which ground, by whom, when, why
 */
public record QualificationLost(Tenant before, Removal loss) implements Appealable {
    /** @throws IllegalArgumentException if the household decided itself, or wished it: by its own wish it ends its lease, not this */
    public QualificationLost {
        if (loss.ground() == RemovalGround.OWN_WISH
                || before.concerns(loss.handling().subject())) {
            throw new IllegalArgumentException("tenant " + before.id() + " was disqualified by who entered it");
        }
    }

    /** The day of the decision, from which it qualifies no longer. */
    public LocalDate lostOn() {
        return ShanghaiDay.of(loss.handling().at());
    }

    /** What it rests on. */
    public Clause clause() {
        return Clause.VACATING;
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.QUALIFICATION_LOST;
    }

    @Override
    public String decidedBy() {
        return loss.handling().subject();
    }

    @Override
    public boolean appealLies() {
        return true;
    }
}
