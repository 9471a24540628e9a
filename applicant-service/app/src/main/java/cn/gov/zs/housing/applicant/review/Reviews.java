package cn.gov.zs.housing.applicant.review;

import cn.gov.zs.housing.applicant.application.Accepted;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.AwaitsAcceptance;
import cn.gov.zs.housing.applicant.application.AwaitsCityReview;
import cn.gov.zs.housing.applicant.application.AwaitsFinalReview;
import cn.gov.zs.housing.applicant.application.AwaitsFirstReview;
import cn.gov.zs.housing.applicant.application.CityNoticeStanding;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.FirstNoticeHeld;
import cn.gov.zs.housing.applicant.application.FirstNoticeStanding;
import cn.gov.zs.housing.applicant.application.ReviewAnswer;
import cn.gov.zs.housing.applicant.law.Clause;
import java.time.Instant;
import java.util.function.Function;

/** Puts the steps that staff take to applications: asks the state whether this is its next step. */
public final class Reviews {
    private final Applications applications;
    private final CityReviewGate gate;
    private final ObjectionGate objections;

    /**
     * Reviews of these applications.
     *
     * @param gate asked before the city's review passes
     * @param objections asked before a case leaves a notice behind it
     */
    public Reviews(Applications applications, CityReviewGate gate, ObjectionGate objections) {
        this.applications = applications;
        this.gate = gate;
        this.objections = objections;
    }

    /**
     * Accepts an application (受理).
     *
     * @param version the version the clerk read
     * @param at the moment of the decision
     */
    public ReviewAnswer accept(ApplicationId id, long version, Clerk by, Finding finding, Instant at) {
        return applications.review(id, version, application -> accepted(application, by, finding, at));
    }

    /**
     * Tells the household everything that is missing (一次性告知).
     *
     * @param version the version the clerk read
     * @param at the moment of the decision
     */
    public ReviewAnswer tellGaps(ApplicationId id, long version, Clerk by, Finding gaps, Instant at) {
        return applications.review(id, version, application -> gapsTold(application, by, gaps, at));
    }

    /**
     * Records the visit to the household (入户调查).
     *
     * @param version the version the clerk read
     * @param at the moment of the record
     */
    public ReviewAnswer recordVisit(ApplicationId id, long version, Clerk by, Finding finding, Instant at) {
        return applications.review(id, version, application -> visited(application, by, finding, at));
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
     * Files a case to the city with the township's opinion (镇街上报), once no objection to notice 1 is open.
     *
     * @param version the version the clerk read
     * @param at the moment of the decision
     */
    public ReviewAnswer file(ApplicationId id, long version, Clerk by, Finding opinion, Instant at) {
        return applications.review(id, version, application -> unlessObjected(id, filed(application, by, opinion, at)));
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

    /**
     * Registers the household to wait (终审), once no objection to notice 2 is open.
     *
     * @param version the version the approver read
     * @param at the moment of the decision
     */
    public ReviewAnswer register(ApplicationId id, long version, Approver by, Finding finding, Instant at) {
        return applications.review(
                id, version, application -> unlessObjected(id, registered(application, by, finding, at)));
    }

    private ReviewAnswer unlessObjected(ApplicationId id, ReviewAnswer answer) {
        var open = objections.open(id);
        return answer instanceof ReviewAnswer.Passed && open > 0 ? new ReviewAnswer.ObjectionOpen(open) : answer;
    }

    /** The answer to an acceptance of this application in whatever state it is. */
    public static ReviewAnswer accepted(Application application, Clerk by, Finding finding, Instant at) {
        return application instanceof AwaitsAcceptance waiting
                ? waiting.accept(by, finding, at)
                : notDue(application, by, Clause.GAPS_ONCE);
    }

    /** The answer to who tells gaps in this application in whatever state it is. */
    public static ReviewAnswer gapsTold(Application application, Clerk by, Finding gaps, Instant at) {
        return application instanceof AwaitsAcceptance waiting
                ? waiting.tellGaps(by, gaps, at)
                : notDue(application, by, Clause.GAPS_ONCE);
    }

    /** The answer to a visit to this household in whatever state its application is. */
    public static ReviewAnswer visited(Application application, Clerk by, Finding finding, Instant at) {
        return application instanceof Accepted accepted
                ? accepted.recordVisit(by, finding, at)
                : notDue(application, by, Clause.FIRST_REVIEW);
    }

    /** The answer to a filing of this application in whatever state it is. */
    public static ReviewAnswer filed(Application application, Clerk by, Finding opinion, Instant at) {
        return switch (application) {
            case FirstNoticeHeld held -> held.file(by, opinion, at);
            case FirstNoticeStanding standing
            when by.township().equals(application.township()) ->
                new ReviewAnswer.NoticeStillStanding(standing.firstNotice().firstDayAfter());
            default -> notDue(application, by, Clause.CITY_REVIEW);
        };
    }

    private static ReviewAnswer notDue(Application application, Clerk by, Clause clause) {
        return by.township().equals(application.township())
                ? new ReviewAnswer.NotDue(application.state(), clause)
                : new ReviewAnswer.OtherTownship();
    }

    /** The answer to a first review of this application in whatever state it is. */
    public static ReviewAnswer first(Application application, Reviewer.OfTownship by, Finding finding, Instant at) {
        return atFirstReview(application, by, waiting -> waiting.passFirstReview(by, finding, at));
    }

    /** The answer to a city review of this application in whatever state it is. */
    public static ReviewAnswer city(Application application, Reviewer.OfCity by, Finding finding, Instant at) {
        return atCityReview(application, waiting -> waiting.passCityReview(by, finding, at));
    }

    /** The answer to a registration of this application in whatever state it is. */
    public static ReviewAnswer registered(Application application, Approver by, Finding finding, Instant at) {
        return atFinalReview(application, waiting -> waiting.register(by, finding, at));
    }

    /** The answer to a refusal at the first review of this application in whatever state it is. */
    public static ReviewAnswer refusedFirst(
            Application application, Reviewer.OfTownship by, RefusalGround ground, Finding reasons, Instant at) {
        return atFirstReview(application, by, waiting -> waiting.refuseAtFirstReview(by, ground, reasons, at));
    }

    /** The answer to a refusal at the city's review of this application in whatever state it is. */
    public static ReviewAnswer refusedCity(
            Application application, Reviewer.OfCity by, RefusalGround ground, Finding reasons, Instant at) {
        return atCityReview(application, waiting -> waiting.refuseAtCityReview(by, ground, reasons, at));
    }

    /** The answer to a refusal at the final review of this application in whatever state it is. */
    public static ReviewAnswer refusedFinal(
            Application application, Approver by, RefusalGround ground, Finding reasons, Instant at) {
        return atFinalReview(application, waiting -> waiting.refuseAtFinalReview(by, ground, reasons, at));
    }

    /** The answer to a return at the first review of this application in whatever state it is. */
    public static ReviewAnswer returnedFirst(
            Application application, Reviewer.OfTownship by, Finding what, Instant at) {
        return atFirstReview(application, by, waiting -> waiting.returnAtFirstReview(by, what, at));
    }

    /** The answer to a return at the city's review of this application in whatever state it is. */
    public static ReviewAnswer returnedCity(Application application, Reviewer.OfCity by, Finding what, Instant at) {
        return atCityReview(application, waiting -> waiting.returnAtCityReview(by, what, at));
    }

    /** The answer to a return at the final review of this application in whatever state it is. */
    public static ReviewAnswer returnedFinal(Application application, Approver by, Finding what, Instant at) {
        return atFinalReview(application, waiting -> waiting.returnAtFinalReview(by, what, at));
    }

    /**
     * The answer to a correction of what a standing notice says, in whatever state the application is: notice 1 is corrected by
     * its township, notice 2 by the city.
     *
     * @param declaration what holds; {@link ReviewAnswer.OtherCase} when it is another case's or another township's
     */
    public static ReviewAnswer noticeCorrected(
            Application application, Reviewer by, Declaration declaration, Finding why, Instant at) {
        if (by instanceof Reviewer.OfTownship of && !of.township().equals(application.township())) {
            return new ReviewAnswer.OtherTownship();
        }
        if (application.concerns(by.subject())) {
            return new ReviewAnswer.OwnApplication();
        }
        if (!declaration.id().equals(application.id())
                || !declaration.township().equals(application.township())) {
            return new ReviewAnswer.OtherCase();
        }
        var correction = Handling.by(by, at, why);
        return switch (application) {
            case FirstNoticeStanding standing
            when by instanceof Reviewer.OfTownship ->
                new ReviewAnswer.Passed(standing.correct(declaration, correction));
            case CityNoticeStanding standing
            when by instanceof Reviewer.OfCity -> new ReviewAnswer.Passed(standing.correct(declaration, correction));
            default -> new ReviewAnswer.NotDue(application.state(), Clause.APPLICANT_NOTICE);
        };
    }

    private static ReviewAnswer atFirstReview(
            Application application, Reviewer.OfTownship by, Function<AwaitsFirstReview, ReviewAnswer> step) {
        if (!by.township().equals(application.township())) {
            return new ReviewAnswer.OtherTownship();
        }
        return application instanceof AwaitsFirstReview waiting
                ? step.apply(waiting)
                : new ReviewAnswer.NotDue(application.state(), Clause.FIRST_REVIEW);
    }

    private static ReviewAnswer atCityReview(Application application, Function<AwaitsCityReview, ReviewAnswer> step) {
        return switch (application) {
            case AwaitsCityReview waiting -> step.apply(waiting);
            case FirstNoticeStanding standing ->
                new ReviewAnswer.NoticeStillStanding(standing.firstNotice().firstDayAfter());
            default -> new ReviewAnswer.NotDue(application.state(), Clause.CITY_REVIEW);
        };
    }

    private static ReviewAnswer atFinalReview(Application application, Function<AwaitsFinalReview, ReviewAnswer> step) {
        return switch (application) {
            case AwaitsFinalReview waiting -> step.apply(waiting);
            case CityNoticeStanding standing ->
                new ReviewAnswer.NoticeStillStanding(standing.cityNotice().firstDayAfter());
            default -> new ReviewAnswer.NotDue(application.state(), Clause.REGISTRATION);
        };
    }
}
