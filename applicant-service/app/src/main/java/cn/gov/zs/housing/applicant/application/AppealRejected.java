package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/**
 * The appeal was rejected; the decision against the household stands (申诉未予支持). What is left to the household lies outside this platform:
 * 行政复议 within 60 days, or a suit within 6 months.
 *
 * @param before the appeal
 * @param decision who rejected it, when, why
 */
public record AppealRejected(Appealed before, Handling decision) implements Application {
    /** @throws IllegalArgumentException if the household or who decided against it decided */
    public AppealRejected {
        before.requireDecidedByAnother(decision);
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.APPEAL_REJECTED;
    }
}
