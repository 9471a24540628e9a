package cn.gov.zs.housing.applicant.objection.web;

import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.objection.Answered;
import cn.gov.zs.housing.applicant.objection.Ground;
import cn.gov.zs.housing.applicant.objection.Investigated;
import cn.gov.zs.housing.applicant.objection.Objection;
import cn.gov.zs.housing.applicant.objection.Received;
import cn.gov.zs.housing.applicant.objection.Upheld;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.workdays.WhoseClock;
import cn.gov.zs.platform.workdays.WorkCalendar;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection as staff read it. Who objected is not in it.
 *
 * @param version forms carry it back
 * @param notice address of the notice
 * @param due last day to answer
 * @param workingDaysLeft working days after today until {@code due}; 0 on it, after it, and once answered
 * @param overdue whether {@code due} has passed without an answer
 * @param provisional whether {@code due} lies in a year whose holidays are not known
 * @param finding absent until it was investigated, as are the two below it
 * @param outcome absent until it was decided, as are ground, clause, reasons and who and when
 * @param reopened absent until it was answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObjectionView(
        String id,
        long version,
        String application,
        Township township,
        NoticeStage stage,
        String notice,
        LocalDate filedOn,
        String words,
        LocalDate due,
        long workingDaysLeft,
        boolean overdue,
        boolean provisional,
        Objection.Phase phase,
        @Nullable String finding,
        @Nullable String investigatedBy,
        @Nullable Instant investigatedAt,
        @Nullable Outcome outcome,
        @Nullable Ground ground,
        @Nullable String clause,
        @Nullable String reasons,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Boolean reopened) {

    /** How it ended. */
    enum Outcome {
        /** 异议成立. */
        UPHELD,
        /** 异议不成立. */
        REJECTED;

        static Outcome of(Ground ground) {
            return ground.upholds() ? UPHELD : REJECTED;
        }
    }

    static ObjectionView of(Versioned<Objection> read, LocalDate today, WorkCalendar calendar) {
        var charge = read.state().charge();
        var open = read.state().open();
        // the office's own clock: while it runs it follows the calendar in force, once answered it is what it was
        // measured by
        var counted = open ? calendar.recount(charge.due(), WhoseClock.OFFICE) : charge.due();
        var due = counted.due();
        var investigation = investigation(read.state());
        var decision = decision(read.state());
        return new ObjectionView(
                charge.id().text(),
                read.version(),
                charge.application().text(),
                charge.township(),
                charge.stage(),
                "/notices/" + charge.notice(),
                charge.filedOn(),
                charge.words(),
                due,
                open ? workingDaysLeft(today, due, calendar) : 0,
                open && counted.overdueOn(today),
                counted.provisional(),
                read.state().phase(),
                investigation == null ? null : investigation.finding().text(),
                investigation == null ? null : investigation.by().name(),
                investigation == null ? null : investigation.at(),
                decision == null ? null : Outcome.of(decision.ground()),
                decision == null ? null : decision.ground(),
                decision == null ? null : decision.ground().clause(),
                decision == null ? null : decision.reasons().text(),
                decision == null ? null : decision.by().name(),
                decision == null ? null : decision.at(),
                read.state() instanceof Answered answered ? answered.reopened() : null);
    }

    private static Objection.@Nullable Investigation investigation(Objection objection) {
        return switch (objection) {
            case Received _ -> null;
            case Investigated investigated -> investigated.investigation();
            case Upheld upheld -> upheld.before().investigation();
            case Answered answered -> answered.before().investigation();
        };
    }

    private static Objection.@Nullable Decision decision(Objection objection) {
        return switch (objection) {
            case Received _, Investigated _ -> null;
            case Upheld upheld -> upheld.decision();
            case Answered answered -> answered.decision();
        };
    }

    static long workingDaysLeft(LocalDate today, LocalDate due, WorkCalendar calendar) {
        return due.isAfter(today)
                ? today.plusDays(1)
                        .datesUntil(due.plusDays(1))
                        .filter(day -> calendar.verdict(day).counts())
                        .count()
                : 0;
    }

    /** The day of the answer, for pages. */
    public @Nullable LocalDate answeredOn() {
        return answeredAt == null ? null : ShanghaiDay.of(answeredAt);
    }

    /** The case, not what is said. */
    @Override
    public String toString() {
        return "view of objection " + id;
    }
}
