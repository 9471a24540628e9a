package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.GapsTold;
import cn.gov.zs.housing.applicant.application.HouseholdActs;
import cn.gov.zs.housing.applicant.application.HouseholdAnswer;
import cn.gov.zs.housing.applicant.mandate.web.OwnCases;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts what a household does to its own application, and turns the answer into HTTP, for the pages as for the API. */
@Component
class HouseholdDesk {
    private static final Logger LOG = LoggerFactory.getLogger(HouseholdDesk.class);

    private final Applications applications;
    private final OwnCases cases;
    private final Clock clock;

    HouseholdDesk(Applications applications, OwnCases cases, Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.clock = clock;
    }

    /** The caller's own application; 404 when it is not hers. */
    Versioned<Application> own(Caller caller, String id) {
        return cases.get(caller, id);
    }

    /** Says that what was missing is handed in; the declaration stays as it is. */
    void supplement(Caller caller, String id, long version) {
        act(
                caller,
                id,
                version,
                "supplement",
                application -> HouseholdActs.supplement(application, application.declaration(), now()));
    }

    /** Puts another declaration in the place of the one that was returned, or told to be incomplete. */
    void correct(Caller caller, String id, long version, Declaration declaration) {
        act(
                caller,
                id,
                version,
                "correction",
                application -> application instanceof GapsTold
                        ? HouseholdActs.supplement(application, declaration, now())
                        : HouseholdActs.correct(application, declaration, now()));
    }

    /** Withdraws the application. */
    void withdraw(Caller caller, String id, long version) {
        act(caller, id, version, "withdrawal", application -> HouseholdActs.withdraw(application, now()));
    }

    /** Leaves the waiting list. */
    void leave(Caller caller, String id, long version, Finding reason) {
        var wish = new Handling(caller.subject(), caller.name(), now(), reason);
        act(caller, id, version, "leaving", application -> HouseholdActs.leave(application, wish));
    }

    private void act(Caller caller, String id, long version, String name, Function<Application, HouseholdAnswer> act) {
        var application = own(caller, id).state().id();
        cases.act(
                caller.subject(),
                application,
                name,
                () -> moved(id, name, applications.act(application, version, act)));
    }

    private static void moved(String id, String name, HouseholdAnswer answer) {
        LOG.info("application {}: {}: {}", id, name, answer.getClass().getSimpleName());
        switch (answer) {
            case HouseholdAnswer.Moved _ -> {}
            case HouseholdAnswer.NotDue barred ->
                throw ProblemException.refused(
                        "household.not-due", barred.clause().ref(), Map.of("state", barred.state()));
            case HouseholdAnswer.OtherTownship barred ->
                throw ProblemException.refused(
                        "household.other-township", barred.clause().ref(), Map.of());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
