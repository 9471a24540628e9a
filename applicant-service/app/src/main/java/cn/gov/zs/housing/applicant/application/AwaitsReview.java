package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/** An application whose next step is a review: it is passed, refused or returned for correction. */
public sealed interface AwaitsReview extends Application
        permits AwaitsFirstReview, AwaitsCityReview, AwaitsFinalReview {
    /** Which of the three reviews is due. */
    ReviewStage reviewDue();

    /** Returns the case to the household, which corrects what is said to be wrong (退回更正). */
    default Returned returnForCorrection(Handling what) {
        return new Returned(this, what);
    }
}
