package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Passing;

/**
 * The township passed the first review; notice 1 is asked for and not yet up.
 *
 * @param before the application as it was reviewed
 * @param firstReview who passed it, when, on which finding
 */
public record FirstReviewed(AwaitsFirstReview before, Passing firstReview) implements Application {
    /** @throws IllegalArgumentException if the household's own member passed it */
    public FirstReviewed {
        if (before.isOwnedBy(firstReview.subject())) {
            throw new IllegalArgumentException("application " + before.id() + " was reviewed by who entered it");
        }
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.FIRST_REVIEWED;
    }

    /** Notice 1 was published. */
    public FirstNoticeStanding publish(PublicNotice notice) {
        return new FirstNoticeStanding(this, notice);
    }
}
