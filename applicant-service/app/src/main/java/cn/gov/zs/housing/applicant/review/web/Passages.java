package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.ReviewAnswer;
import cn.gov.zs.housing.applicant.application.ReviewStage;
import cn.gov.zs.housing.applicant.mandate.Standing;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.CaseEvidence;
import cn.gov.zs.housing.applicant.review.Clerk;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.housing.applicant.review.Reviews;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.Instant;
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
    private final CaseEvidence evidence;
    private final Standing standing;
    private final Clock clock;

    Passages(Applications applications, Reviews reviews, CaseEvidence evidence, Standing standing, Clock clock) {
        this.applications = applications;
        this.reviews = reviews;
        this.evidence = evidence;
        this.standing = standing;
        this.clock = clock;
    }

    /** The application with this number if the caller may see it; 404 otherwise. */
    public Versioned<Application> visible(Caller caller, String id) {
        var scope = Scopes.of(caller);
        return ApplicationId.read(id)
                .flatMap(applications::find)
                .filter(application -> scope.sees(application.state().declaration()))
                .orElseThrow(ProblemException::absent);
    }

    /** What was found with the evidence it rests on: what lies in the case's file now. */
    Finding resting(Finding words, Application application) {
        return evidence.resting(words, application);
    }

    /** Takes a step in words. */
    void take(Caller caller, StaffAct act, String id, long version, Finding typed) {
        act.require(caller);
        var seen = visible(caller, id).state();
        var application = seen.id();
        requireOtherEyes(caller, seen);
        var words = resting(typed, seen);
        var now = now();
        var answer = switch (act) {
            case ACCEPTANCE -> reviews.accept(application, version, clerk(caller), words, now);
            case GAPS -> reviews.tellGaps(application, version, clerk(caller), words, now);
            case VISIT -> reviews.recordVisit(application, version, clerk(caller), words, now);
            case FIRST_REVIEW -> reviews.passFirst(application, version, ofTownship(caller), words, now);
            case FIRST_RETURN -> {
                var by = ofTownship(caller);
                yield applications.review(application, version, it -> Reviews.returnedFirst(it, by, words, now));
            }
            case FILING -> reviews.file(application, version, clerk(caller), words, now);
            case CITY_REVIEW -> reviews.passCity(application, version, ofCity(caller), words, now);
            case CITY_RETURN ->
                applications.review(application, version, it -> Reviews.returnedCity(it, ofCity(caller), words, now));
            case FINAL_REVIEW -> reviews.register(application, version, approver(caller), words, now);
            case FINAL_RETURN ->
                applications.review(
                        application, version, it -> Reviews.returnedFinal(it, approver(caller), words, now));
        };
        taken(application, act.path(), answer);
    }

    /** Refuses the household at this review. */
    void refuse(Caller caller, ReviewStage stage, String id, long version, RefusalGround ground, Finding typed) {
        caller.require(role(stage));
        var seen = visible(caller, id).state();
        var application = seen.id();
        requireOtherEyes(caller, seen);
        var reasons = resting(typed, seen);
        var now = now();
        var answer = switch (stage) {
            case FIRST_REVIEW -> {
                var by = ofTownship(caller);
                yield applications.review(
                        application, version, it -> Reviews.refusedFirst(it, by, ground, reasons, now));
            }
            case CITY_REVIEW ->
                applications.review(
                        application, version, it -> Reviews.refusedCity(it, ofCity(caller), ground, reasons, now));
            case FINAL_REVIEW ->
                applications.review(
                        application, version, it -> Reviews.refusedFinal(it, approver(caller), ground, reasons, now));
        };
        taken(application, "refusal at " + stage, answer);
    }

    /** The household, and who acts for it by a mandate, take no step of its case as staff (four eyes); 409 otherwise. */
    public void requireOtherEyes(Caller caller, Application application) {
        if (standing.actsFor(caller.subject(), application)) {
            throw refused("review.own-application", new ReviewAnswer.OwnApplication(), Map.of());
        }
    }

    /** Whose review it is. */
    static String role(ReviewStage stage) {
        return switch (stage) {
            case FIRST_REVIEW -> Scopes.TOWNSHIP_REVIEWER;
            case CITY_REVIEW -> Scopes.CITY_REVIEWER;
            case FINAL_REVIEW -> Scopes.CITY_APPROVER;
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Clerk clerk(Caller caller) {
        return new Clerk(caller.subject(), caller.name(), Scopes.township(caller));
    }

    private static Reviewer.OfTownship ofTownship(Caller caller) {
        return new Reviewer.OfTownship(caller.subject(), caller.name(), Scopes.township(caller));
    }

    private static Reviewer.OfCity ofCity(Caller caller) {
        return new Reviewer.OfCity(caller.subject(), caller.name());
    }

    private static Approver approver(Caller caller) {
        return new Approver(caller.subject(), caller.name());
    }

    /** Turns what is no step into a problem. */
    static void taken(ApplicationId id, String act, ReviewAnswer answer) {
        LOG.info("application {}: {}: {}", id, act, answer.getClass().getSimpleName());
        switch (answer) {
            case ReviewAnswer.Passed _, ReviewAnswer.NotPassed _ -> {}
            case ReviewAnswer.OtherTownship _ -> throw ProblemException.absent();
            case ReviewAnswer.OwnApplication refused -> throw refused("review.own-application", refused, Map.of());
            case ReviewAnswer.OwnVisit refused -> throw refused("review.own-visit", refused, Map.of());
            case ReviewAnswer.OwnFirstReview refused -> throw refused("review.own-first-review", refused, Map.of());
            case ReviewAnswer.OwnCityReview refused -> throw refused("review.own-city-review", refused, Map.of());
            case ReviewAnswer.OtherCase refused -> throw refused("review.other-case", refused, Map.of());
            case ReviewAnswer.ObjectionOpen refused ->
                throw refused(
                        "review.objection-open",
                        refused,
                        Map.of("objections", refused.objections()),
                        refused.objections());
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
        }
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
