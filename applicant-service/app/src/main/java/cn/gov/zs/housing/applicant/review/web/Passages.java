package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.ReviewAnswer;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.housing.applicant.review.Reviews;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts a reviewer's decision to an application and turns the answer into HTTP, for the page as for the API. */
@Component
public class Passages {
    private static final Logger LOG = LoggerFactory.getLogger(Passages.class);

    private final Applications applications;
    private final Reviews reviews;
    private final Clock clock;

    Passages(Applications applications, Reviews reviews, Clock clock) {
        this.applications = applications;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The application with this number if the caller may see it; 404 otherwise. */
    public Versioned<Application> visible(Caller caller, String id) {
        var scope = Scopes.of(caller);
        return ApplicationId.read(id)
                .flatMap(applications::find)
                .filter(application -> scope.sees(application.state().township()))
                .orElseThrow(ProblemException::absent);
    }

    /** Passes the first review; returns the application's number. */
    ApplicationId passFirst(Caller caller, String id, long version, Finding finding) {
        caller.require(Scopes.TOWNSHIP_REVIEWER);
        var by = new Reviewer.OfTownship(caller.subject(), caller.name(), Scopes.township(caller));
        var application = visible(caller, id).state().id();
        return passed(
                application,
                "first review",
                reviews.passFirst(
                        application, version, by, finding, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Passes the city's review; returns the application's number. */
    ApplicationId passCity(Caller caller, String id, long version, Finding finding) {
        caller.require(Scopes.CITY_REVIEWER);
        var by = new Reviewer.OfCity(caller.subject(), caller.name());
        var application = visible(caller, id).state().id();
        return passed(
                application,
                "city review",
                reviews.passCity(
                        application, version, by, finding, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Refuses the household at the first review. */
    void refuseFirst(Caller caller, String id, long version, RefusalGround ground, Finding reasons) {
        caller.require(Scopes.TOWNSHIP_REVIEWER);
        var by = new Reviewer.OfTownship(caller.subject(), caller.name(), Scopes.township(caller));
        var application = visible(caller, id).state().id();
        passed(
                application,
                "refusal at the first review",
                reviews.refuseFirst(
                        application,
                        version,
                        by,
                        ground,
                        reasons,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Refuses the household at the city's review. */
    void refuseCity(Caller caller, String id, long version, RefusalGround ground, Finding reasons) {
        caller.require(Scopes.CITY_REVIEWER);
        var by = new Reviewer.OfCity(caller.subject(), caller.name());
        var application = visible(caller, id).state().id();
        passed(
                application,
                "refusal at the city's review",
                reviews.refuseCity(
                        application,
                        version,
                        by,
                        ground,
                        reasons,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private static ApplicationId passed(ApplicationId id, String review, ReviewAnswer answer) {
        LOG.info("application {}: {}: {}", id, review, answer.getClass().getSimpleName());
        return switch (answer) {
            case ReviewAnswer.Passed _, ReviewAnswer.NotPassed _ -> id;
            case ReviewAnswer.OtherTownship _ -> throw ProblemException.absent();
            case ReviewAnswer.OwnApplication refused -> throw refused("review.own-application", refused, Map.of());
            case ReviewAnswer.OwnFirstReview refused -> throw refused("review.own-first-review", refused, Map.of());
            case ReviewAnswer.NoticeStillStanding refused ->
                throw refused(
                        "review.notice-standing",
                        refused,
                        Map.of("firstLawfulDay", refused.firstLawfulDay()),
                        refused.firstLawfulDay().toString());
            case ReviewAnswer.NotCrossChecked refused ->
                throw refused(
                        "review.not-cross-checked."
                                + refused.missing()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        refused,
                        Map.of("missing", refused.missing()));
            case ReviewAnswer.NotDue refused ->
                throw refused("review.not-due", refused, Map.of("state", refused.state()));
        };
    }

    private static ProblemException refused(
            String code, ReviewAnswer.Barred answer, Map<String, ?> facts, Object... args) {
        return ProblemException.refused(code, answer.clause().ref(), facts, args);
    }

    /** The finding in what was typed; 400 at the field when it is none. */
    static Finding finding(@Nullable String typed) {
        return words("finding", typed);
    }

    /** The words in what was typed into a field; 400 there when they are none. */
    static Finding words(String field, @Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        Finding.faultOf(text).ifPresent(fault -> {
            throw ProblemException.field(field, code(fault), "flaw." + code(fault));
        });
        return new Finding(text);
    }

    /** The fault's code, the same words as in an application's flaws. */
    static String code(Finding.Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
