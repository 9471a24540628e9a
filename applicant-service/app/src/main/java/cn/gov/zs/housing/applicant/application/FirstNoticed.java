package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/** Notice 1 stands or stood, and an objection to it that is upheld opens the first review again. */
public sealed interface FirstNoticed extends Application permits FirstNoticeStanding, FirstNoticeHeld {
    /** Who passed the first review. */
    Handling firstReview();

    /** An objection to notice 1 was upheld. */
    default FirstObjectionUpheld upholdObjection(String objectionId, Handling decision) {
        return new FirstObjectionUpheld(this, objectionId, decision);
    }
}
