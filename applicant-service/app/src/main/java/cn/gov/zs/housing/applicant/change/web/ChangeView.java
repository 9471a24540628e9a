package cn.gov.zs.housing.applicant.change.web;

import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.change.ChangeState;
import cn.gov.zs.housing.applicant.change.Conclusion;
import cn.gov.zs.housing.applicant.change.Effect;
import cn.gov.zs.housing.applicant.change.Origin;
import cn.gov.zs.housing.applicant.change.ReportedChange;
import cn.gov.zs.housing.applicant.contract.PublicFacts;
import cn.gov.zs.housing.applicant.contract.ScoreFacts;
import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.workdays.Deadline;
import cn.gov.zs.platform.workdays.WhoseClock;
import cn.gov.zs.platform.workdays.WorkCalendar;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change as staff and the household see it; identity numbers masked.
 *
 * @param onPaper whether a clerk typed it at the window from the household's paper
 * @param due by when the next step is to be taken; null when none is
 * @param reportedBy, checkedBy, decidedBy the person's name; null for the household, who is told the office
 * @param clause what a decision rests on that moves nothing; null for any other
 * @param facts what the household declares now; null when what was typed no longer passes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeView(
        String applicationId,
        int place,
        long version,
        ChangeState state,
        Origin origin,
        boolean onPaper,
        LocalDate changedOn,
        Instant reportedAt,
        @Nullable String reportedBy,
        String words,
        @Nullable LocalDate due,
        boolean provisional,
        @Nullable String finding,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        @Nullable Conclusion conclusion,
        @Nullable String reasons,
        @Nullable String clause,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Effect effect,
        @Nullable PublicFacts facts,
        @Nullable ScoreFacts scoreFacts) {

    static ChangeView of(
            Versioned<ReportedChange> change, Optional<Declaration> now, boolean staff, WorkCalendar calendar) {
        var state = change.state();
        var report = state.report();
        var checked = checked(state);
        var decided = decided(state);
        // the office's own clock: while it runs it follows the calendar in force
        var due = due(state, calendar);
        return new ChangeView(
                report.id().application().text(),
                report.id().place(),
                change.version(),
                state.state(),
                report.origin(),
                report.onPaper(),
                report.changedOn(),
                report.report().at(),
                staff ? report.report().name() : null,
                report.report().finding().text(),
                due == null ? null : due.due(),
                due != null && due.provisional(),
                checked == null ? null : checked.finding().text(),
                checked == null || !staff ? null : checked.name(),
                checked == null ? null : checked.at(),
                decided == null ? null : decided.conclusion(),
                decided == null ? null : decided.decision().finding().text(),
                decided == null
                        ? null
                        : decided.conclusion().clause().map(Clause::ref).orElse(null),
                decided == null || !staff ? null : decided.decision().name(),
                decided == null ? null : decided.decision().at(),
                state instanceof ReportedChange.Settled settled ? settled.effect() : null,
                now.map(Declaration::publicFacts).orElse(null),
                now.map(it -> it.household().scoreFacts()).orElse(null));
    }

    private static @Nullable Handling checked(ReportedChange change) {
        return switch (change) {
            case ReportedChange.Reported _ -> null;
            case ReportedChange.Checked it -> it.check();
            case ReportedChange.Decided it -> it.before().check();
            case ReportedChange.Settled it -> it.before().before().check();
            case ReportedChange.Withdrawn it -> checked(it.before());
        };
    }

    private static ReportedChange.@Nullable Decided decided(ReportedChange change) {
        return switch (change) {
            case ReportedChange.Decided it -> it;
            case ReportedChange.Settled it -> it.before();
            case ReportedChange.Reported _, ReportedChange.Checked _, ReportedChange.Withdrawn _ -> null;
        };
    }

    private static @Nullable Deadline due(ReportedChange change, WorkCalendar calendar) {
        return switch (change) {
            case ReportedChange.Reported it -> calendar.recount(it.report().checkBy(), WhoseClock.OFFICE);
            case ReportedChange.Checked it -> calendar.recount(it.decideBy(), WhoseClock.OFFICE);
            case ReportedChange.Decided _, ReportedChange.Settled _, ReportedChange.Withdrawn _ -> null;
        };
    }

    /** The number, no person. */
    @Override
    public String toString() {
        return "view of change " + applicationId + ":" + place;
    }
}
