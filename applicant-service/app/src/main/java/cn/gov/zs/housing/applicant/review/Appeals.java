package cn.gov.zs.housing.applicant.review;

import cn.gov.zs.housing.applicant.application.Appeal;
import cn.gov.zs.housing.applicant.application.AppealAnswer;
import cn.gov.zs.housing.applicant.application.Appealable;
import cn.gov.zs.housing.applicant.application.Appealed;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Instant;
import java.util.function.Supplier;

/** Appeals against refusals and lost qualifications (申诉): lodged by the household, decided by somebody else than who decided against it. */
public final class Appeals {
    private final Applications applications;
    private final Supplier<WorkCalendar> calendar;

    /**
     * Appeals in these applications.
     *
     * @param calendar the version in force now
     */
    public Appeals(Applications applications, Supplier<WorkCalendar> calendar) {
        this.applications = applications;
        this.calendar = calendar;
    }

    /**
     * Lodges an appeal.
     *
     * @param version the version the household read
     * @param at when it arrived
     */
    public AppealAnswer lodge(ApplicationId id, long version, Finding grounds, Instant at) {
        var answer = calendar.get().deadline(ShanghaiDay.of(at), Clause.APPEAL.days());
        return applications.appeal(id, version, application -> lodged(application, new Appeal(grounds, at, answer)));
    }

    /**
     * Decides an appeal.
     *
     * @param version the version the approver read
     * @param at the moment of the decision
     */
    public AppealAnswer decide(
            ApplicationId id, long version, Approver by, AppealAnswer.Outcome outcome, Finding reasons, Instant at) {
        return applications.appeal(id, version, application -> decided(application, by, outcome, reasons, at));
    }

    /** The answer to an appeal in whatever state the application is. */
    public static AppealAnswer lodged(Application application, Appeal appeal) {
        return application instanceof Appealable decided && decided.appealLies()
                ? new AppealAnswer.Lodged(decided.appeal(appeal))
                : new AppealAnswer.NotDue(application.state());
    }

    /** The answer to a decision in whatever state the application is. */
    public static AppealAnswer decided(
            Application application, Approver by, AppealAnswer.Outcome outcome, Finding reasons, Instant at) {
        return application instanceof Appealed appealed
                ? appealed.decide(by, outcome, reasons, at)
                : new AppealAnswer.NotDue(application.state());
    }
}
