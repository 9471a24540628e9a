package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/** Notice 2 stands or stood, and an objection to it that is upheld opens the city's review again. */
public sealed interface CityNoticed extends Application permits CityNoticeStanding, CityNoticeHeld {
    /** Who passed the city's review. */
    Handling cityReview();

    /** The application as notice 1 left it. */
    FirstNoticeHeld held();

    /** An objection to notice 2 was upheld. */
    default CityObjectionUpheld upholdObjection(String objectionId, Handling decision) {
        return new CityObjectionUpheld(this, objectionId, decision);
    }
}
