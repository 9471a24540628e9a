package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/** Notice 1 is asked for and not yet up: the first review passed, or a published fact was corrected. */
public sealed interface AwaitsFirstNotice extends Application permits FirstReviewed, FirstNoticeCorrected {
    /** Who passed the first review. */
    Handling firstReview();

    @Override
    default ApplicationState state() {
        return ApplicationState.FIRST_REVIEWED;
    }

    /** Notice 1 was published. */
    default FirstNoticeStanding publish(PublicNotice notice) {
        return new FirstNoticeStanding(this, notice);
    }
}
