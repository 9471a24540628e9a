package cn.gov.zs.housing.applicant.rereview;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.application.History;
import cn.gov.zs.housing.applicant.application.Qualified;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.application.Tenant;
import cn.gov.zs.housing.applicant.application.Waiting;
import cn.gov.zs.housing.applicant.change.NewDeclaration;
import cn.gov.zs.housing.applicant.change.ReportedChange;
import cn.gov.zs.housing.applicant.change.ReportedChanges;
import cn.gov.zs.housing.applicant.contract.ReReviewConcludedV1;
import cn.gov.zs.housing.applicant.exchange.CrossCheck;
import cn.gov.zs.housing.applicant.exchange.CrossChecking;
import cn.gov.zs.housing.applicant.rereview.ReReview.Answered;
import cn.gov.zs.housing.applicant.rereview.ReReview.Asked;
import cn.gov.zs.housing.applicant.rereview.ReReview.Concluded;
import cn.gov.zs.housing.applicant.rereview.ReReview.Decidable;
import cn.gov.zs.housing.applicant.rereview.ReReview.Decided;
import cn.gov.zs.housing.applicant.rereview.ReReview.Lapsed;
import cn.gov.zs.housing.applicant.rereview.ReReview.Overdue;
import cn.gov.zs.housing.applicant.rereview.ReReview.Unanswered;
import cn.gov.zs.housing.applicant.rereview.ReReview.Verified;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes answers in, has the departments asked again, and carries out what is decided: stored first, then the application, then the
 * conclusion with its event, so that a crash between is repaired by whoever finds it.
 */
public final class ReReviewing {
    private final ReReviews reReviews;
    private final ReportedChanges changes;
    private final Applications applications;
    private final CrossChecking checking;

    /** Of these re-reviews. */
    public ReReviewing(
            ReReviews reReviews, ReportedChanges changes, Applications applications, CrossChecking checking) {
        this.reReviews = reReviews;
        this.changes = changes;
        this.applications = applications;
        this.checking = checking;
    }

    /**
     * The household confirms that nothing changed.
     *
     * @param by who sent it in, and how
     */
    public ReReviewAnswer confirm(ReReviewId id, long version, Entry by, Instant at) {
        return reReviews.take(
                id,
                version,
                standing -> unanswered(standing)
                        .<ReReviewAnswer>map(open -> new ReReviewAnswer.Moved(open.confirm(by, at)))
                        .orElseGet(() -> new ReReviewAnswer.NotDue(standing.state())));
    }

    /**
     * The household answers with the change of its case that is open.
     *
     * @param by who sent it in, and how
     */
    public ReReviewAnswer amend(ReReviewId id, long version, Entry by, Instant at) {
        var open = changes.of(id.application()).stream()
                .map(Versioned::state)
                .filter(change -> change.state().open())
                .findFirst();
        if (open.isEmpty()) {
            return new ReReviewAnswer.NoChange();
        }
        return reReviews.take(
                id,
                version,
                standing -> unanswered(standing)
                        .<ReReviewAnswer>map(it ->
                                new ReReviewAnswer.Moved(it.amend(open.get().id(), by, at)))
                        .orElseGet(() -> new ReReviewAnswer.NotDue(standing.state())));
    }

    private Optional<Unanswered> unanswered(ReReview standing) {
        return switch (standing) {
            case Unanswered open -> Optional.of(open);
            case Verified verified
            when change(verified)
                    .filter(ReportedChange.Withdrawn.class::isInstance)
                    .isPresent() -> Optional.of(verified.answerAnew());
            default -> Optional.empty();
        };
    }

    private Optional<ReportedChange> change(Verified verified) {
        return verified.before().change().flatMap(changes::find).map(Versioned::state);
    }

    /** Has the departments asked about what the household answered; safe to repeat. */
    public ReReview verify(ReReviewId id, Instant at) throws InterruptedException {
        var standing = reReviews.find(id).orElseThrow().state();
        if (!(standing instanceof Answered answered)) {
            return standing;
        }
        var application = applications.find(id.application()).orElseThrow().state();
        if (lapses(standing, application)) {
            return reReviews.move(id, now -> now instanceof Answered ? new Lapsed(now, ShanghaiDay.of(at)) : now);
        }
        checking.checkAgain(checkId(answered), declared(answered, application));
        return reReviews.move(id, now -> now.equals(standing) ? answered.verified(at) : now);
    }

    /** Asks again those departments that have not answered. */
    public CrossCheck askAgain(Verified verified) throws InterruptedException {
        var application =
                applications.find(verified.id().application()).orElseThrow().state();
        return checking.checkAgain(checkId(verified.before()), declared(verified.before(), application));
    }

    /** The id of the check; another answer is checked anew. */
    public static String checkId(Answered answered) {
        return answered.change()
                .map(change -> answered.id().text() + ":" + change.place())
                .orElseGet(() -> answered.id().text());
    }

    private Declaration declared(Answered answered, Application application) {
        var standing = application.declaration();
        return answered.change()
                .flatMap(changes::find)
                .map(change -> change.state().report())
                .map(report -> NewDeclaration.of(
                                        report.draft(),
                                        application,
                                        report.report().at())
                                instanceof NewDeclaration.Outcome.Complete(var declaration)
                        ? declaration
                        : standing)
                .orElse(standing);
    }

    /** A person decides, and what follows is carried out. */
    public ReReviewAnswer decide(
            ReReviewId id, long version, Approver by, Outcome outcome, Finding reasons, Instant at) {
        var answer = reReviews.take(id, version, standing -> {
            if (!(standing instanceof Decidable decidable)) {
                return new ReReviewAnswer.NotDue(standing.state());
            }
            var application = applications.find(id.application()).orElseThrow().state();
            if (lapses(standing, application)) {
                return new ReReviewAnswer.Moved(new Lapsed(standing, ShanghaiDay.of(at)));
            }
            return barred(decidable, outcome).orElseGet(() -> decidable.decide(by, outcome, reasons, at));
        });
        return answer instanceof ReReviewAnswer.Moved ? new ReReviewAnswer.Moved(settle(id)) : answer;
    }

    private Optional<ReReviewAnswer> barred(Decidable decidable, Outcome outcome) {
        return switch (decidable) {
            case Overdue _ ->
                outcome == Outcome.NO_ANSWER ? Optional.empty() : Optional.of(new ReReviewAnswer.OtherOutcome());
            case Verified verified -> barred(verified, outcome);
        };
    }

    private Optional<ReReviewAnswer> barred(Verified verified, Outcome outcome) {
        var change = change(verified);
        if (change.isPresent() && !(change.get() instanceof ReportedChange.Settled)) {
            return Optional.of(new ReReviewAnswer.ChangeOpen(change.get().state()));
        }
        var follows = change.filter(ReportedChange.Settled.class::isInstance)
                .map(ReportedChange.Settled.class::cast)
                .map(settled -> switch (settled.before().conclusion()) {
                    case STILL_QUALIFIED -> outcome == Outcome.CHANGED || outcome == Outcome.NOT_QUALIFIED;
                    case NO_LONGER_QUALIFIED -> outcome == Outcome.NOT_QUALIFIED;
                    case NOT_ACCEPTED -> outcome == Outcome.QUALIFIED || outcome == Outcome.NOT_QUALIFIED;
                })
                .orElse(outcome == Outcome.QUALIFIED || outcome == Outcome.NOT_QUALIFIED);
        if (!follows) {
            return Optional.of(new ReReviewAnswer.OtherOutcome());
        }
        return outcome == Outcome.NOT_QUALIFIED
                ? Optional.empty()
                : checking.find(checkId(verified.before()))
                        .flatMap(CrossCheck::missing)
                        .map(ReReviewAnswer.NotCrossChecked::new);
    }

    /** Whether what it was asked still concerns it: it waits, or lives in a home that was its own when it was asked. */
    private static boolean isStillAsked(ReReview standing, Application application) {
        return switch (application) {
            case Waiting _ -> true;
            case Tenant tenant ->
                !tenant.confirmedOn().isAfter(ShanghaiDay.of(standing.question().askedAt()));
            default -> false;
        };
    }

    /** Whether the household left the list, or drew a home, for another reason than this re-review. */
    private boolean lapses(ReReview standing, Application application) {
        if (isStillAsked(standing, application)) {
            return false;
        }
        return !(standing instanceof Verified verified
                && change(verified)
                        .filter(ReportedChange.Settled.class::isInstance)
                        .isPresent());
    }

    /** Carries out what was decided. Safe to repeat, also after a crash in the middle. */
    public ReReview settle(ReReviewId id) {
        var standing = reReviews.find(id).orElseThrow().state();
        if (!(standing instanceof Decided decided)) {
            return standing;
        }
        var after = applications.move(id.application(), application -> next(application, decided));
        var on = ShanghaiDay.of(decided.decision().at());
        return reReviews.conclude(
                id, now -> now instanceof Decided it ? new Concluded(it, on) : now, told(decided, after, on));
    }

    private static Application next(Application application, Decided decided) {
        if (!(application instanceof Qualified qualified)
                || !decided.outcome().removes()
                || removedBy(application, decided)) {
            return application;
        }
        var ground =
                decided.outcome() == Outcome.NO_ANSWER ? RemovalGround.NO_ANSWER : RemovalGround.NO_LONGER_QUALIFIED;
        return qualified.disqualify(new Removal(ground, decided.decision()));
    }

    /** Whether this decision took its qualification once: an appeal may have led it back since, and that stands. */
    private static boolean removedBy(Application application, Decided decided) {
        return History.of(application).removals().stream()
                .anyMatch(line -> line.removal().handling().equals(decided.decision()));
    }

    private static ReReviewConcludedV1 told(Decided decided, Application application, LocalDate on) {
        var facts = application.declaration().publicFacts();
        var campaign = decided.id().campaign();
        return new ReReviewConcludedV1(
                application.id().text(),
                campaign.text(),
                campaign.year(),
                ReReviewConcludedV1.Kind.valueOf(campaign.kind().name()),
                campaign.township().code(),
                application.declaration().category(),
                ReReviewConcludedV1.Outcome.valueOf(decided.outcome().name()),
                on,
                facts.applicantName(),
                facts.maskedIdNumber());
    }

    /** Reminds a household that is due to be, or finds it overdue; one step at a time, none twice. */
    public void pursue(ReReviewId id, LocalDate day, Reminders reminders) {
        if (!(reReviews.find(id).orElseThrow().state() instanceof Asked asked)
                || asked.nextOn().isAfter(day)) {
            return;
        }
        var application = applications.find(id.application()).orElseThrow().state();
        if (!isStillAsked(asked, application)) {
            reReviews.move(id, now -> now instanceof Asked ? new Lapsed(now, day) : now);
        } else if (asked.remindOn().isPresent()) {
            reminders.remind(new Reminders.Reminder(
                    id.text() + ":" + (asked.reminded().size() + 1),
                    asked.question().ownerSubject(),
                    id,
                    asked.question().schedule().lastDay()));
            reReviews.move(id, now -> now.equals(asked) ? asked.remind(day) : now);
        } else {
            reReviews.move(id, now -> now.equals(asked) ? asked.silent(day) : now);
        }
    }
}
