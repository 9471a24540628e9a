package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.application.Accepted;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.AwaitsAcceptance;
import cn.gov.zs.housing.applicant.application.AwaitsCityReview;
import cn.gov.zs.housing.applicant.application.AwaitsFinalReview;
import cn.gov.zs.housing.applicant.application.AwaitsFirstReview;
import cn.gov.zs.housing.applicant.application.FirstNoticeHeld;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.platform.http.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a member of staff does with a case in words: which state it is for, who may do it, and the last part of its address, on
 * pages as in the API. Refusals have pages of their own, for they need a ground.
 */
public enum StaffAct {
    /** 受理. */
    ACCEPTANCE("acceptance", AwaitsAcceptance.class, Scopes.TOWNSHIP_CLERK, Scopes.VILLAGE_CLERK),
    /** 一次性告知补正. */
    GAPS("gaps", Submitted.class, Scopes.TOWNSHIP_CLERK, Scopes.VILLAGE_CLERK),
    /** 入户调查. */
    VISIT("visit", Accepted.class, Scopes.TOWNSHIP_CLERK, Scopes.VILLAGE_CLERK),
    /** 初审通过. */
    FIRST_REVIEW("first-review", AwaitsFirstReview.class, Scopes.TOWNSHIP_REVIEWER),
    /** 初审退回更正. */
    FIRST_RETURN("first-return", AwaitsFirstReview.class, Scopes.TOWNSHIP_REVIEWER),
    /** 镇街上报. */
    FILING("filing", FirstNoticeHeld.class, Scopes.TOWNSHIP_CLERK, Scopes.TOWNSHIP_REVIEWER),
    /** 复核通过. */
    CITY_REVIEW("city-review", AwaitsCityReview.class, Scopes.CITY_REVIEWER),
    /** 复核退回更正. */
    CITY_RETURN("city-return", AwaitsCityReview.class, Scopes.CITY_REVIEWER),
    /** 终审通过，登记轮候. */
    FINAL_REVIEW("final-review", AwaitsFinalReview.class, Scopes.CITY_APPROVER),
    /** 终审退回更正. */
    FINAL_RETURN("final-return", AwaitsFinalReview.class, Scopes.CITY_APPROVER);

    private final String path;
    private final Class<? extends Application> due;
    private final String[] roles;

    StaffAct(String path, Class<? extends Application> due, String... roles) {
        this.path = path;
        this.due = due;
        this.roles = roles;
    }

    /** The last part of its address, such as {@code first-review}. */
    public String path() {
        return path;
    }

    /** Requires one of its roles; 403 without. */
    void require(Caller caller) {
        caller.require(roles);
    }

    /** The act with this address. */
    static Optional<StaffAct> find(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }

    /** What this caller may do with this application next, the usual step first. */
    static List<StaffAct> offered(Caller caller, Application application) {
        return Arrays.stream(values())
                .filter(act -> act.due.isInstance(application))
                .filter(act -> Arrays.stream(act.roles).anyMatch(caller::has))
                .toList();
    }
}
