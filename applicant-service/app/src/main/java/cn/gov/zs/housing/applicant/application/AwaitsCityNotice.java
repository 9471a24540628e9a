package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/** Notice 2 is asked for and not yet up: the city's review passed, or a published fact was corrected. */
public sealed interface AwaitsCityNotice extends Application permits CityReviewed, CityNoticeCorrected {
    /** Who passed the city's review. */
    Handling cityReview();

    /** The application as notice 1 left it. */
    FirstNoticeHeld held();

    @Override
    default ApplicationState state() {
        return ApplicationState.CITY_REVIEWED;
    }

    /** Notice 2 was published. */
    default CityNoticeStanding publish(PublicNotice notice) {
        return new CityNoticeStanding(this, notice);
    }
}
