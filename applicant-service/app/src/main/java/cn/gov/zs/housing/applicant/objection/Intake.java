package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Opens an investigation for each objection that arrives, whatever became of the application meanwhile: who objected is answered. */
public final class Intake {
    private final Applications applications;
    private final Objections objections;
    private final InvestigationTime time;
    private final Supplier<WorkCalendar> calendar;

    /**
     * @param time how long an investigation may take
     * @param calendar the version in force now
     */
    public Intake(
            Applications applications, Objections objections, InvestigationTime time, Supplier<WorkCalendar> calendar) {
        this.applications = applications;
        this.objections = objections;
        this.time = time;
        this.calendar = calendar;
    }

    /** An objection as it was filed. */
    public record Filed(
            String id, String application, NoticeStage stage, String notice, LocalDate filedOn, String words) {
        /** Without the words. */
        @Override
        public String toString() {
            return "objection " + id + " as filed";
        }
    }

    /**
     * Receives an objection; the same event again changes nothing.
     *
     * @throws IllegalStateException if there is no such application: the message goes to the dead letters, where staff see it
     */
    public void receive(Envelope<?> cause, Filed filed) {
        var application = applications
                .find(new ApplicationId(filed.application()))
                .orElseThrow(() ->
                        new IllegalStateException("objection " + filed.id() + " is to an application that is not here"))
                .state();
        objections.receive(
                cause,
                new Received(new Charge(
                        new ObjectionId(filed.id()),
                        application.id(),
                        application.township(),
                        filed.stage(),
                        filed.notice(),
                        filed.filedOn(),
                        filed.words(),
                        time.from(filed.filedOn(), calendar.get()))));
    }
}
