package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.application.AppealAnswer;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.mandate.web.OwnCases;
import cn.gov.zs.housing.applicant.review.Appeals;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lodges and decides appeals and turns the answers into HTTP, for the pages as for the API. */
@Component
class AppealDesk {
    private static final Logger LOG = LoggerFactory.getLogger(AppealDesk.class);

    private final Appeals appeals;
    private final Passages passages;
    private final OwnCases cases;
    private final Clock clock;

    AppealDesk(Appeals appeals, Passages passages, OwnCases cases, Clock clock) {
        this.appeals = appeals;
        this.passages = passages;
        this.cases = cases;
        this.clock = clock;
    }

    /** The caller's own application; 404 when it is not hers. */
    Versioned<Application> own(Caller caller, String id) {
        return cases.get(caller, id);
    }

    /** Lodges the household's appeal. */
    void lodge(Caller caller, String id, long version, Finding grounds) {
        var application = own(caller, id).state().id();
        cases.act(
                caller.subject(),
                application,
                "appeal",
                () -> answer(
                        application,
                        "appeal",
                        appeals.lodge(
                                application, version, grounds, clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }

    /** Decides an appeal. */
    void decide(Caller caller, String id, long version, AppealAnswer.Outcome outcome, Finding reasons) {
        caller.require(Scopes.CITY_APPROVER);
        var seen = passages.visible(caller, id).state();
        passages.requireOtherEyes(caller, seen);
        var application = seen.id();
        answer(
                application,
                "appeal " + outcome,
                appeals.decide(
                        application,
                        version,
                        new Approver(caller.subject(), caller.name()),
                        outcome,
                        passages.resting(reasons, seen),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private static void answer(ApplicationId id, String act, AppealAnswer answer) {
        LOG.info("application {}: {}: {}", id, act, answer.getClass().getSimpleName());
        switch (answer) {
            case AppealAnswer.Lodged _, AppealAnswer.Decided _ -> {}
            case AppealAnswer.NotDue barred -> throw barred("appeal.not-due", barred, Map.of("state", barred.state()));
            case AppealAnswer.OwnApplication barred -> throw barred("review.own-application", barred, Map.of());
            case AppealAnswer.OwnRefusal barred -> throw barred("appeal.own-refusal", barred, Map.of());
        }
    }

    private static ProblemException barred(String code, AppealAnswer.Barred answer, Map<String, ?> facts) {
        return ProblemException.refused(code, answer.clause().ref(), facts);
    }
}
