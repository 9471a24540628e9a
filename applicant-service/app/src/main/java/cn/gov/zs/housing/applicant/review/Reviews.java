package cn.gov.zs.housing.applicant.review;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.FirstNoticeHeld;
import cn.gov.zs.housing.applicant.application.FirstNoticeStanding;
import cn.gov.zs.housing.applicant.application.ReviewAnswer;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.law.Clause;
import java.time.Instant;

/** Puts reviews to applications: asks the state whether this review is its next step. */
public final class Reviews {
    private final Applications applications;

    /** Reviews of these applications. */
    public Reviews(Applications applications) {
        this.applications = applications;
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
        return applications.review(id, version, application -> city(application, by, finding, at));
    }

    /** The answer to a first review of this application in whatever state it is. */
    public static ReviewAnswer first(Application application, Reviewer.OfTownship by, Finding finding, Instant at) {
        if (!by.township().equals(application.township())) {
            return new ReviewAnswer.OtherTownship();
        }
        return application instanceof Submitted submitted
                ? submitted.passFirstReview(by, finding, at)
                : new ReviewAnswer.NotDue(application.state(), Clause.FIRST_REVIEW);
    }

    /** The answer to a city review of this application in whatever state it is. */
    public static ReviewAnswer city(Application application, Reviewer.OfCity by, Finding finding, Instant at) {
        return switch (application) {
            case FirstNoticeHeld held -> held.passCityReview(by, finding, at);
            case FirstNoticeStanding standing ->
                new ReviewAnswer.NoticeStillStanding(standing.firstNotice().firstDayAfter());
            default -> new ReviewAnswer.NotDue(application.state(), Clause.CITY_REVIEW);
        };
    }
}
