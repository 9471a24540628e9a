package cn.gov.zs.housing.applicant.admission.web;

import cn.gov.zs.housing.applicant.admission.AdmissionStandard;
import cn.gov.zs.housing.applicant.admission.AdmissionStandards;
import cn.gov.zs.housing.applicant.admission.BookAnswer;
import cn.gov.zs.housing.applicant.admission.Deed;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where the city enters, approves and takes back versions; turns the book's answers into HTTP. */
@Component
class StandardDesk {
    /** Enters versions. */
    static final String ENTERS = "city-reviewer";

    /** Approves versions that another entered. */
    static final String APPROVES = "city-approver";

    private static final Logger LOG = LoggerFactory.getLogger(StandardDesk.class);

    private final AdmissionStandards standards;
    private final Clock clock;

    StandardDesk(AdmissionStandards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    /** Enters a version; the answer is {@link BookAnswer.Kept} or {@link BookAnswer.AlreadyProposed}. */
    BookAnswer enter(Caller caller, AdmissionStandard standard) {
        caller.require(ENTERS);
        var deed = deed(caller);
        var answer = standards.change(standard.category(), book -> book.propose(standard, deed));
        log(standard.category(), "entered", answer);
        return answer;
    }

    void approve(Caller caller, ApplicationCategory category, int number) {
        caller.require(APPROVES);
        var deed = deed(caller);
        var answer = standards.change(category, book -> book.approve(number, deed));
        log(category, "approved", answer);
        require(answer);
    }

    void withdraw(Caller caller, ApplicationCategory category, int number) {
        caller.require(ENTERS, APPROVES);
        var deed = deed(caller);
        var today = ShanghaiDay.of(deed.at());
        var answer = standards.change(category, book -> book.withdraw(number, deed, today));
        log(category, "withdrawn", answer);
        require(answer);
    }

    private Deed deed(Caller caller) {
        return new Deed(caller.subject(), caller.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static void log(ApplicationCategory category, String deed, BookAnswer answer) {
        LOG.info(
                "admission standard of {}, to be {}: {}",
                category,
                deed,
                answer instanceof BookAnswer.Kept kept
                        ? "version " + kept.version().number()
                        : answer.getClass().getSimpleName());
    }

    private static void require(BookAnswer answer) {
        switch (answer) {
            case BookAnswer.Kept _ -> {}
            case BookAnswer.Unknown _ -> throw ProblemException.absent();
            case BookAnswer.OwnProposal _ ->
                throw ProblemException.refused("standard.own-proposal", Clause.SEVERAL_EYES.ref(), Map.of());
            case BookAnswer.NotProposed(int number) ->
                throw ProblemException.conflict("standard.not-proposed", Map.of("number", number), number);
            case BookAnswer.AlreadyProposed(int number) ->
                throw ProblemException.conflict("standard.already-proposed", Map.of("number", number), number);
            case BookAnswer.InForceAlready(var firstDay) ->
                throw ProblemException.conflict("standard.in-force", Map.of("firstDay", firstDay), firstDay);
        }
    }
}
