package cn.gov.zs.housing.applicant.exchange;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.AwaitsCityReview;
import cn.gov.zs.housing.applicant.application.CityObjectionUpheld;
import cn.gov.zs.housing.applicant.application.CorrectedForCityReview;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.History;
import cn.gov.zs.housing.applicant.application.ReopenedForCityReview;
import cn.gov.zs.housing.applicant.application.ReviewAnswer.NotCrossChecked.Missing;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/** Asks the departments about one household and takes in what they and the reviewers say. */
public final class CrossChecking {
    private final Applications applications;
    private final CrossChecks checks;
    private final DepartmentExchange exchange;
    private final InstantSource clock;

    /** @param clock when a reply arrived */
    public CrossChecking(
            Applications applications, CrossChecks checks, DepartmentExchange exchange, InstantSource clock) {
        this.applications = applications;
        this.checks = checks;
        this.exchange = exchange;
        this.clock = clock;
    }

    /**
     * Asks every department that has not answered yet, all at once, and stores what they say in one write. Safe to repeat, also
     * after a crash in the middle: a department knows the question by its id.
     *
     * @throws InterruptedException if this replica stops; nothing of this round is stored then
     */
    public CheckAnswer check(ApplicationId id) throws InterruptedException {
        var application = applications.find(id).map(Versioned::state);
        if (application.isEmpty()) {
            return new CheckAnswer.NotStarted();
        }
        if (!(application.get() instanceof AwaitsCityReview)) {
            return new CheckAnswer.NotDue(application.get().state());
        }
        var now = application.get();
        forgetEarlier(now);
        var amendments = History.of(now).amendments();
        var questions = amendments == 0 ? id.text() : id.text() + "." + amendments;
        return new CheckAnswer.Done(complete(id.text(), questions, now.declaration()));
    }

    /** What departments said of an earlier declaration says nothing of this one: the check begins anew. */
    private void forgetEarlier(Application now) {
        var id = now.id();
        if (checks.find(id).filter(check -> !check.covers(now)).isPresent()) {
            checks.update(
                    id, check -> check.covers(now) ? check : CrossCheck.opened(id.text(), now.declaration(), now()));
        }
    }

    /**
     * The same at a later occasion, for a household that is registered: its own check, which leaves the earlier answers alone.
     *
     * @param id the check's id, such as a re-review's
     * @param declaration what is checked; of the same declaration every time this id is asked for
     * @throws InterruptedException if this replica stops; nothing of this round is stored then
     */
    public CrossCheck checkAgain(String id, Declaration declaration) throws InterruptedException {
        return complete(id, id, declaration);
    }

    /** @param questions under which the departments know the questions of this check: another declaration asks others */
    private CrossCheck complete(String id, String questions, Declaration declaration) throws InterruptedException {
        checks.open(CrossCheck.opened(id, declaration, now()));
        var due = get(id).due();
        if (due.isEmpty()) {
            return get(id);
        }
        var replies = ask(questions, due, declaration);
        return checks.update(id, check -> {
            var next = check;
            for (var reply : replies) {
                next = next.replied(reply.department(), reply.reply(), declaration, reply.at());
            }
            return next;
        });
    }

    /** What was found at a later occasion; empty when nobody was asked. */
    public Optional<CrossCheck> find(String id) {
        return checks.find(id);
    }

    /** Decides a contradiction found at a later occasion; who may is the occasion's to say. */
    public CheckAnswer decideAgain(
            String id, String contradiction, Contradiction.Outcome outcome, Finding reason, Reviewer.OfCity by) {
        if (checks.find(id).isEmpty()) {
            return new CheckAnswer.NotStarted();
        }
        var decision = new Contradiction.Decision(outcome, reason, by.subject(), by.name(), now());
        return checks.decide(id, check -> check.decide(contradiction, decision, Optional.empty()));
    }

    /** Records that a person checked with a department on paper at a later occasion; who may is the occasion's to say. */
    public CheckAnswer recordAgainOnPaper(
            String id, Department department, String documentNumber, Finding reason, Reviewer.OfCity by) {
        return checks.find(id).isEmpty()
                ? new CheckAnswer.NotStarted()
                : checks.decide(
                        id,
                        check -> check.onPaper(
                                department,
                                new Inquiry.OnPaper(documentNumber, reason, by.subject(), by.name(), now())));
    }

    private record Heard(Department department, Reply reply, Instant at) {}

    private List<Heard> ask(String check, List<Department> due, Declaration declaration) throws InterruptedException {
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            var underWay = new ArrayList<Future<Heard>>();
            for (var department : due) {
                underWay.add(asking.submit(() -> {
                    var reply = exchange.ask(Question.of(check, department, declaration, now()));
                    return new Heard(department, reply, now());
                }));
            }
            var heard = new ArrayList<Heard>();
            for (var one : underWay) {
                try {
                    heard.add(one.get());
                } catch (ExecutionException fault) {
                    throw new IllegalStateException("the exchange threw instead of answering", fault.getCause());
                } catch (InterruptedException stopped) {
                    asking.shutdownNow();
                    throw stopped;
                }
            }
            return heard;
        }
    }

    /** Records that a person checked with a department on paper (人工核查). */
    public CheckAnswer recordOnPaper(
            ApplicationId id, Department department, String documentNumber, Finding reason, Reviewer.OfCity by) {
        return decided(
                id,
                by,
                (check, _) -> check.onPaper(
                        department, new Inquiry.OnPaper(documentNumber, reason, by.subject(), by.name(), now())));
    }

    /** Decides a contradiction. */
    public CheckAnswer decide(
            ApplicationId id, String contradiction, Contradiction.Outcome outcome, Finding reason, Reviewer.OfCity by) {
        var decision = new Contradiction.Decision(outcome, reason, by.subject(), by.name(), now());
        return decided(id, by, (check, reopenedAt) -> check.decide(contradiction, decision, reopenedAt));
    }

    private CheckAnswer decided(
            ApplicationId id, Reviewer.OfCity by, BiFunction<CrossCheck, Optional<Instant>, CheckAnswer> decision) {
        var application = applications.find(id).map(Versioned::state);
        if (application.isEmpty()
                || checks.find(id)
                        .filter(check -> check.covers(application.get()))
                        .isEmpty()) {
            return new CheckAnswer.NotStarted();
        }
        var reopenedAt = reopenedAt(application.get());
        return refusal(application.get(), by)
                .orElseGet(() -> checks.decide(id, check -> decision.apply(check, reopenedAt)));
    }

    /** When an appeal, an objection or a correction opened the city's review again; empty when none did. */
    public static Optional<Instant> reopenedAt(Application application) {
        return switch (application) {
            case ReopenedForCityReview it -> Optional.of(it.decision().at());
            case CityObjectionUpheld it -> Optional.of(it.decision().at());
            case CorrectedForCityReview it -> Optional.of(it.at());
            default -> Optional.empty();
        };
    }

    /** Who may not pass the city's review may not clear the way for it. */
    private static Optional<CheckAnswer> refusal(Application application, Reviewer.OfCity by) {
        if (!(application instanceof AwaitsCityReview held)) {
            return Optional.of(new CheckAnswer.NotDue(application.state()));
        }
        if (held.concerns(by.subject())) {
            return Optional.of(new CheckAnswer.OwnApplication());
        }
        return held.firstReview().subject().equals(by.subject())
                ? Optional.of(new CheckAnswer.OwnFirstReview())
                : Optional.empty();
    }

    /** What the city's review of this application still lacks; empty when it may pass. */
    public Optional<Missing> missing(ApplicationId id) {
        var application = applications.find(id).map(Versioned::state);
        return checks.find(id)
                .filter(check -> application.filter(check::covers).isPresent())
                .map(CrossCheck::missing)
                .orElse(Optional.of(Missing.NOT_STARTED));
    }

    private CrossCheck get(String id) {
        return checks.find(id).orElseThrow(() -> new IllegalStateException("the check just opened is gone"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
