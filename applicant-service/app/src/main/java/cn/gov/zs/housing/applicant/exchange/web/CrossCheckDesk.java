package cn.gov.zs.housing.applicant.exchange.web;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Listing;
import cn.gov.zs.housing.applicant.application.Listing.Whose;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.exchange.BulkCheck;
import cn.gov.zs.housing.applicant.exchange.BulkChecks;
import cn.gov.zs.housing.applicant.exchange.CheckAnswer;
import cn.gov.zs.housing.applicant.exchange.Contradiction.Outcome;
import cn.gov.zs.housing.applicant.exchange.CrossCheck;
import cn.gov.zs.housing.applicant.exchange.CrossChecking;
import cn.gov.zs.housing.applicant.exchange.CrossChecks;
import cn.gov.zs.housing.applicant.exchange.Department;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.identity.PlainText;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.review.web.Passages;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the city does with cross-checks, and how each answer becomes HTTP, for the pages as for the API. */
@Component
class CrossCheckDesk {
    private static final Logger LOG = LoggerFactory.getLogger(CrossCheckDesk.class);
    private static final int MAX_DOCUMENT_NUMBER = 100;

    private final CrossChecking checking;
    private final CrossChecks checks;
    private final BulkChecks runs;
    private final Applications applications;
    private final Passages passages;
    private final Clock clock;

    CrossCheckDesk(
            CrossChecking checking,
            CrossChecks checks,
            BulkChecks runs,
            Applications applications,
            Passages passages,
            Clock clock) {
        this.checking = checking;
        this.checks = checks;
        this.runs = runs;
        this.applications = applications;
        this.passages = passages;
        this.clock = clock;
    }

    /**
     * One township's work and its latest run.
     *
     * @param waiting how many applications wait for the city's review
     * @param status null when there was no run yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TownshipLine(
            Township township,
            long waiting,
            BulkCheck.@Nullable Status status,
            long total,
            int checked,
            int incomplete,
            @Nullable String startedBy,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {}

    /** A page of checks with contradictions to decide. */
    record ToDecide(List<CrossCheckView> items, int page, long total, boolean more) {}

    CrossCheckView see(Caller caller, String id) {
        requireCity(caller);
        return ApplicationId.read(id).flatMap(checks::find).map(this::view).orElseThrow(ProblemException::absent);
    }

    ToDecide toDecide(Caller caller, Page page) {
        requireCity(caller);
        var items = checks.undecided(page).stream().map(this::view).toList();
        var total = checks.countUndecided();
        return new ToDecide(items, page.number(), total, page.skip() + (long) items.size() < total);
    }

    /** All of that list. */
    Rows<CrossCheckView> rowsToDecide(Caller caller) {
        requireCity(caller);
        return new Rows<>(checks.countUndecided(), checks.streamUndecided()).map(this::view);
    }

    List<TownshipLine> townships(Caller caller) {
        requireCity(caller);
        var latest = runs.list();
        return Townships.list().stream()
                .map(township -> line(
                        township,
                        latest.stream()
                                .filter(run -> run.township().equals(township.code()))
                                .findFirst()))
                .toList();
    }

    TownshipLine township(Caller caller, String code) {
        requireCity(caller);
        return line(known(code), runs.find(code));
    }

    private TownshipLine line(Township township, Optional<BulkCheck> run) {
        return new TownshipLine(
                township,
                waiting(township),
                run.map(BulkCheck::status).orElse(null),
                run.map(BulkCheck::total).orElse(0L),
                run.map(BulkCheck::checked).orElse(0),
                run.map(BulkCheck::incomplete).orElse(0),
                run.map(BulkCheck::startedByName).orElse(null),
                run.map(BulkCheck::startedAt).orElse(null),
                run.map(BulkCheck::endedAt).orElse(null));
    }

    private long waiting(Township township) {
        return applications.count(
                new Listing(new Whose.InScope(new Scope.OneTownship(township)), Optional.of(ApplicationState.FILED)));
    }

    TownshipLine startBulk(Caller caller, String code) {
        caller.require(Scopes.CITY_REVIEWER);
        var township = known(code);
        var run = runs.start(BulkCheck.started(code, caller.subject(), caller.name(), waiting(township), now()));
        LOG.info("bulk check of township {} started: {} waiting", code, run.total());
        return line(township, Optional.of(run));
    }

    TownshipLine cancelBulk(Caller caller, String code) {
        caller.require(Scopes.CITY_REVIEWER);
        var township = known(code);
        runs.end(code, BulkCheck.Status.CANCELLED, now());
        LOG.info("bulk check of township {} cancelled", code);
        return line(township, runs.find(code));
    }

    private CrossCheckView view(CrossCheck check) {
        var reopenedAt = applications
                .find(check.application())
                .flatMap(application -> CrossChecking.reopenedAt(application.state()));
        return CrossCheckView.of(check, reopenedAt);
    }

    /** Starts a check, or asks again those departments that have not answered. */
    CrossCheckView check(Caller caller, String id) {
        caller.require(Scopes.CITY_REVIEWER);
        var application = existing(id);
        try {
            return done(application, "cross-check", checking.check(application));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ProblemException(503, "unavailable", Map.of());
        }
    }

    CrossCheckView decide(
            Caller caller, String id, String contradiction, @Nullable String outcome, @Nullable String reason) {
        caller.require(Scopes.CITY_REVIEWER);
        var application = othersCase(caller, id);
        var decided = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .orElseThrow(() -> ProblemException.field("outcome", "unknown-choice", "flaw.unknown-choice"));
        return done(
                application,
                "contradiction " + decided,
                checking.decide(application, contradiction, decided, finding(reason), reviewer(caller)));
    }

    CrossCheckView recordOnPaper(
            Caller caller,
            String id,
            @Nullable String department,
            @Nullable String documentNumber,
            @Nullable String reason) {
        caller.require(Scopes.CITY_REVIEWER);
        var application = othersCase(caller, id);
        var checked = Arrays.stream(Department.values())
                .filter(one -> one.name().equals(department))
                .findFirst()
                .orElseThrow(() -> ProblemException.field("department", "unknown-choice", "flaw.unknown-choice"));
        return done(
                application,
                "on paper for " + checked,
                checking.recordOnPaper(
                        application, checked, documentNumber(documentNumber), finding(reason), reviewer(caller)));
    }

    private CrossCheckView done(ApplicationId id, String what, CheckAnswer answer) {
        LOG.info("application {}: {}: {}", id, what, answer.getClass().getSimpleName());
        return switch (answer) {
            case CheckAnswer.Done(var now) -> view(now);
            case CheckAnswer.NotDue refused ->
                throw refused("cross-check.not-due", refused, Map.of("state", refused.state()));
            case CheckAnswer.OwnApplication refused -> throw refused("review.own-application", refused, Map.of());
            case CheckAnswer.OwnFirstReview refused -> throw refused("review.own-first-review", refused, Map.of());
            case CheckAnswer.NotStarted _, CheckAnswer.NoSuchContradiction _ -> throw ProblemException.absent();
            case CheckAnswer.AnsweredAlready(var department) ->
                throw ProblemException.conflict("cross-check.answered-already", Map.of("department", department));
            case CheckAnswer.DecidedAlready(var decision) ->
                throw ProblemException.conflict("cross-check.decided-already", Map.of("outcome", decision.outcome()));
        };
    }

    private static ProblemException refused(String code, CheckAnswer.Refused answer, Map<String, ?> facts) {
        return ProblemException.refused(code, answer.clause().ref(), facts);
    }

    private ApplicationId othersCase(Caller caller, String id) {
        var seen = passages.visible(caller, id).state();
        passages.requireOtherEyes(caller, seen);
        return seen.id();
    }

    private ApplicationId existing(String id) {
        return ApplicationId.read(id)
                .filter(number -> applications.find(number).isPresent())
                .orElseThrow(ProblemException::absent);
    }

    private static Township known(String code) {
        return Townships.find(code).orElseThrow(ProblemException::absent);
    }

    private static Reviewer.OfCity reviewer(Caller caller) {
        return new Reviewer.OfCity(caller.subject(), caller.name());
    }

    private static void requireCity(Caller caller) {
        caller.require(Scopes.CITY_REVIEWER, "city-approver");
    }

    private static Finding finding(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        Finding.faultOf(text).ifPresent(fault -> {
            var code = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw ProblemException.field("reason", code, "flaw." + code);
        });
        return new Finding(text);
    }

    private static String documentNumber(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw ProblemException.field("documentNumber", "required", "flaw.required");
        }
        if (text.length() > MAX_DOCUMENT_NUMBER) {
            throw ProblemException.field("documentNumber", "too-long", "flaw.too-long");
        }
        if (PlainText.holdsControls(text)) {
            throw ProblemException.field("documentNumber", "bad-characters", "flaw.bad-characters");
        }
        if (PlainText.holdsIdNumber(text)) {
            throw ProblemException.field("documentNumber", "holds-id-number", "flaw.holds-id-number");
        }
        return text;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
