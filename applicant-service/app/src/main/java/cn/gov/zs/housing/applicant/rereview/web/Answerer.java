package cn.gov.zs.housing.applicant.rereview.web;

import cn.gov.zs.platform.http.Caller;

/** Who answers a re-review, and where: its household, or who acts for it; or a clerk at the window, from the household's paper. */
enum Answerer {
    HOUSEHOLD("/my/re-reviews/", "/my/applications/"),
    CLERK("/staff/window/re-reviews/", "/staff/applications/");

    private final String place;
    private final String cases;

    Answerer(String place, String cases) {
        this.place = place;
        this.cases = cases;
    }

    /** As whom this caller answers over the API. */
    static Answerer of(Caller caller) {
        return caller.has("citizen") ? HOUSEHOLD : CLERK;
    }

    /** Where the re-review is answered. */
    String address(String campaign, String application) {
        return place + campaign + "/" + application;
    }

    /** The page of the case. */
    String page(String application) {
        return cases + application;
    }
}
