package cn.gov.zs.housing.applicant.review;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.AwaitsCityReview;
import cn.gov.zs.housing.applicant.application.AwaitsFirstReview;
import cn.gov.zs.housing.applicant.application.FirstNoticeStanding;
import cn.gov.zs.housing.applicant.application.ReviewAnswer;
import cn.gov.zs.housing.applicant.law.Clause;
import java.time.Instant;

/** Puts reviews to applications: asks the state whether this review is its next step. */
public final class Reviews {
    private final Applications applications;
    private final CityReviewGate gate;

    /** Reviews of these applications; the gate is asked before the city's review passes. */
    public Reviews(Applications applications, CityReviewGate gate) {
        this.applications = applications;
        this.gate = gate;
    }

    /**
     * Passes the first review (初审).
     *
     * @param version the version the reviewer read
     * @param at the moment of the decision
     */
    public ReviewAnswer passFirst(ApplicationId id, long version, Reviewer.OfTownship by, Finding finding, Instant at) {
        return applications.review(id, version, application -> first(application, by, finding, at));
    }

    /**
     * Passes the city's review (复核).
     *
     * @param version the version the reviewer read
     * @param at the moment of the decision
     */
    public ReviewAnswer passCity(ApplicationId id, long version, Reviewer.OfCity by, Finding finding, Instant at) {
        return applications.review(id, version, application -> switch (city(application, by, finding, at)) {
            case ReviewAnswer.Passed passed ->
                gate.missing(id)
                        .<ReviewAnswer>map(ReviewAnswer.NotCrossChecked::new)
                        .orElse(passed);
            case ReviewAnswer.Barred barred -> barred;
            case ReviewAnswer.NotPassed notPassed -> notPassed;
        });
    }

    /** The answer to a first review of this application in whatever state it is. */
    public static ReviewAnswer first(Application application, Reviewer.OfTownship by, Finding finding, Instant at) {
        if (!by.township().equals(application.township())) {
            return new ReviewAnswer.OtherTownship();
        }
        return application instanceof AwaitsFirstReview waiting
                ? waiting.passFirstReview(by, finding, at)
                : new ReviewAnswer.NotDue(application.state(), Clause.FIRST_REVIEW);
    }

    /** The answer to a city review of this application in whatever state it is. */
    public static ReviewAnswer city(Application application, Reviewer.OfCity by, Finding finding, Instant at) {
        return switch (application) {
            case AwaitsCityReview waiting -> waiting.passCityReview(by, finding, at);
            case FirstNoticeStanding standing ->
                new ReviewAnswer.NoticeStillStanding(standing.firstNotice().firstDayAfter());
            default -> new ReviewAnswer.NotDue(application.state(), Clause.CITY_REVIEW);
        };
    }

    /**
     * Refuses the household at the first review (初审不予通过).
     *
     * @param version the version the reviewer read
     * @param at the moment of the decision
     */
    public ReviewAnswer refuseFirst(
            ApplicationId id, long version, Reviewer.OfTownship by, RefusalGround ground, Finding reasons, Instant at) {
        return applications.review(id, version, application -> refusedFirst(application, by, ground, reasons, at));
    }

    /**
     * Refuses the household at the city's review (复核不予通过).
     *
     * @param version the version the reviewer read
     * @param at the moment of the decision
     */
    public ReviewAnswer refuseCity(
            ApplicationId id, long version, Reviewer.OfCity by, RefusalGround ground, Finding reasons, Instant at) {
        return applications.review(id, version, application -> refusedCity(application, by, ground, reasons, at));
    }

    /** The answer to a refusal at the first review of this application in whatever state it is. */
    public static ReviewAnswer refusedFirst(
            Application application, Reviewer.OfTownship by, RefusalGround ground, Finding reasons, Instant at) {
        if (!by.township().equals(application.township())) {
            return new ReviewAnswer.OtherTownship();
        }
        return application instanceof AwaitsFirstReview waiting
                ? waiting.refuseAtFirstReview(by, ground, reasons, at)
                : new ReviewAnswer.NotDue(application.state(), Clause.FIRST_REVIEW);
    }

    /** The answer to a refusal at the city's review of this application in whatever state it is. */
    public static ReviewAnswer refusedCity(
            Application application, Reviewer.OfCity by, RefusalGround ground, Finding reasons, Instant at) {
        return switch (application) {
            case AwaitsCityReview waiting -> waiting.refuseAtCityReview(by, ground, reasons, at);
            case FirstNoticeStanding standing ->
                new ReviewAnswer.NoticeStillStanding(standing.firstNotice().firstDayAfter());
            default -> new ReviewAnswer.NotDue(application.state(), Clause.CITY_REVIEW);
        };
    }
}
