package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.housing.applicant.review.RemovalGround;

/**
 * The household left the waiting list without a home (已取消轮候资格).
 *
 * @param before as it waited
 * @param removal on which ground, by whom, when, why
 */
public record Removed(Waiting before, Removal removal) implements Appealable {
    /** @throws IllegalArgumentException if the household removed itself on another ground than its own wish */
    public Removed {
        if (removal.ground() != RemovalGround.OWN_WISH
                && before.concerns(removal.handling().subject())) {
            throw new IllegalArgumentException("application " + before.id() + " was removed by who entered it");
        }
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.REMOVED;
    }

    @Override
    public String decidedBy() {
        return removal.handling().subject();
    }

    @Override
    public boolean appealLies() {
        return removal.ground() != RemovalGround.OWN_WISH;
    }
}
