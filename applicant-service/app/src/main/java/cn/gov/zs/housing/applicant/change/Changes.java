package cn.gov.zs.housing.applicant.change;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.FactsChanged;
import cn.gov.zs.housing.applicant.application.QualificationLost;
import cn.gov.zs.housing.applicant.application.Qualified;
import cn.gov.zs.housing.applicant.application.Removed;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.application.Step;
import cn.gov.zs.housing.applicant.application.TenantFactsChanged;
import cn.gov.zs.housing.applicant.change.ReportedChange.Checked;
import cn.gov.zs.housing.applicant.change.ReportedChange.Decided;
import cn.gov.zs.housing.applicant.change.ReportedChange.Reported;
import cn.gov.zs.housing.applicant.change.ReportedChange.Undecided;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes changes of circumstances in, and carries out what is decided.
 *
 * <p>A decision is stored first, then the application moves, then the change is settled. A crash between leaves the change decided;
 * whoever finds it so repeats the rest, which the application recognises by the decision itself.
 */
public final class Changes {
    private final ReportedChanges changes;
    private final Applications applications;
    private final ChangeNews news;
    private final Supplier<WorkCalendar> calendar;

    /**
     * @param news told of what is not accepted
     * @param calendar the version in force now
     */
    public Changes(
            ReportedChanges changes, Applications applications, ChangeNews news, Supplier<WorkCalendar> calendar) {
        this.changes = changes;
        this.applications = applications;
        this.news = news;
        this.calendar = calendar;
    }

    /**
     * Reports a change.
     *
     * @param form the number of the form it came from
     * @param by who reports it, when, and what changed in words
     * @param onPaper whether she typed it at the window from the household's paper
     * @param changedOn the day the circumstances changed
     */
    public ChangeAnswer report(
            ApplicationId id,
            String form,
            Origin origin,
            Handling by,
            boolean onPaper,
            LocalDate changedOn,
            Draft draft) {
        var application = applications.find(id).map(Versioned::state).orElseThrow();
        while (true) {
            var earlier = changes.of(id);
            for (var one : earlier) {
                if (one.state().report().form().equals(form)) {
                    return new ChangeAnswer.Replayed(one.state());
                }
            }
            if (!earlier.isEmpty() && earlier.getFirst().state().state().open()) {
                return new ChangeAnswer.OpenAlready(earlier.getFirst().state().id());
            }
            if (!(application instanceof Qualified)) {
                return new ChangeAnswer.NotQualified(application.state());
            }
            switch (NewDeclaration.of(draft, application, by.at())) {
                case NewDeclaration.Outcome.Flawed(var flaws) -> {
                    return new ChangeAnswer.Flawed(flaws);
                }
                case NewDeclaration.Outcome.OtherTownship _ -> {
                    return new ChangeAnswer.OtherTownship();
                }
                case NewDeclaration.Outcome.Complete _ -> {
                    var first = new Reported(new Report(
                            new ChangeId(id, earlier.size() + 1),
                            form,
                            application.declaration().ownerSubject(),
                            application.township(),
                            origin,
                            by,
                            changedOn,
                            draft,
                            calendar.get()
                                    .deadline(
                                            ShanghaiDay.of(by.at()),
                                            ChangeRules.on(ShanghaiDay.of(by.at()))
                                                    .checkDays()),
                            onPaper));
                    if (changes.report(first)) {
                        return new ChangeAnswer.Moved(first);
                    }
                    // somebody reported at the same moment: look again
                }
            }
        }
    }

    /** The township checks a change. */
    public ChangeAnswer check(ChangeId id, long version, Reviewer.OfTownship by, Finding finding, Instant at) {
        var day = ShanghaiDay.of(at);
        var decideBy = calendar.get().deadline(day, ChangeRules.on(day).decideDays());
        return changes.take(
                id,
                version,
                change -> change instanceof Reported reported
                        ? reported.check(by, finding, at, decideBy)
                        : new ChangeAnswer.NotDue(change.state()));
    }

    /** The city decides a change, and what follows is carried out. */
    public ChangeAnswer decide(
            ChangeId id, long version, Approver by, Conclusion conclusion, Finding reasons, Instant at) {
        var answer = changes.take(id, version, change -> {
            if (!(change instanceof Checked checked)) {
                return new ChangeAnswer.NotDue(change.state());
            }
            var decided = checked.decide(by, conclusion, reasons, at);
            return decided instanceof ChangeAnswer.Moved && conclusion == Conclusion.STILL_QUALIFIED
                    ? flaws(change).<ChangeAnswer>map(flawed -> flawed).orElse(decided)
                    : decided;
        });
        return answer instanceof ChangeAnswer.Moved ? new ChangeAnswer.Moved(settle(id)) : answer;
    }

    /** What was typed once may not pass what is checked today: then it cannot become what holds. */
    private Optional<ChangeAnswer.Flawed> flaws(ReportedChange change) {
        var application =
                applications.find(change.id().application()).orElseThrow().state();
        return NewDeclaration.of(
                                change.report().draft(),
                                application,
                                change.report().report().at())
                        instanceof NewDeclaration.Outcome.Flawed(var flaws)
                ? Optional.of(new ChangeAnswer.Flawed(flaws))
                : Optional.empty();
    }

    /**
     * Takes a change back before it is decided.
     *
     * @param by who does
     * @param household whether she is the household, or acts for it
     */
    public ChangeAnswer withdraw(ChangeId id, long version, String by, boolean household, Instant at) {
        return changes.take(
                id,
                version,
                change -> change instanceof Undecided undecided
                        ? undecided.withdraw(by, household, at)
                        : new ChangeAnswer.NotDue(change.state()));
    }

    /** Carries out what was decided. Safe to repeat, also after a crash in the middle. */
    public ReportedChange settle(ChangeId id) {
        var standing = changes.find(id).orElseThrow().state();
        if (!(standing instanceof Decided decided)) {
            return standing;
        }
        var after = applications.move(id.application(), application -> next(application, decided));
        if (decided.conclusion() == Conclusion.NOT_ACCEPTED) {
            news.notAccepted(decided);
        }
        var reached = decided.conclusion() == Conclusion.NOT_ACCEPTED || carriedOut(after, decided);
        return changes.move(id, change -> change instanceof Decided now ? now.settle(reached) : change);
    }

    private static Application next(Application application, Decided decided) {
        if (!(application instanceof Qualified qualified) || carriedOut(application, decided)) {
            return application;
        }
        return switch (decided.conclusion()) {
            case STILL_QUALIFIED -> {
                var report = decided.report();
                yield NewDeclaration.of(
                                        report.draft(),
                                        application,
                                        report.report().at())
                                instanceof NewDeclaration.Outcome.Complete(var declaration)
                        ? qualified.changeFacts(declaration, decided.decision())
                        : application;
            }
            case NO_LONGER_QUALIFIED ->
                qualified.disqualify(new Removal(RemovalGround.NO_LONGER_QUALIFIED, decided.decision()));
            case NOT_ACCEPTED -> application;
        };
    }

    private static boolean carriedOut(Application application, Decided decided) {
        return Step.upTo(application).stream().anyMatch(step -> switch (step.after()) {
            case FactsChanged it -> it.decision().equals(decided.decision());
            case TenantFactsChanged it -> it.decision().equals(decided.decision());
            case Removed it -> it.removal().handling().equals(decided.decision());
            case QualificationLost it -> it.loss().handling().equals(decided.decision());
            default -> false;
        });
    }
}
