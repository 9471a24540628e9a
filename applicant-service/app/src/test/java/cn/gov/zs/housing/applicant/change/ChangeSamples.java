package cn.gov.zs.housing.applicant.change;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.DraftSamples;
import cn.gov.zs.housing.applicant.change.ReportedChange.Checked;
import cn.gov.zs.housing.applicant.change.ReportedChange.Decided;
import cn.gov.zs.housing.applicant.change.ReportedChange.Reported;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.workdays.Deadline;
import cn.gov.zs.platform.workdays.TymeCalendar;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;

/** A change of 李美华's circumstances, reported on 8 June 2026. */
public final class ChangeSamples {
    /** When it was reported. */
    public static final Instant REPORTED_AT = Instant.parse("2026-06-08T02:00:00Z");

    /** What changed. */
    public static final String WORDS = "五月起换到另一家工厂上班，工资上涨。";

    private static final WorkCalendar CALENDAR = TymeCalendar.shipped();

    private ChangeSamples() {}

    /** Reported by the household. */
    public static Reported reported() {
        return reported(
                ApplicationSamples.registered().declaration().ownerSubject().orElseThrow(), Origin.HOUSEHOLD);
    }

    /** Reported by this person. */
    public static Reported reported(String by, Origin origin) {
        return new Reported(new Report(
                new ChangeId(ApplicationSamples.ID, 1),
                "0b6f8a50-0000-4000-8000-000000000001",
                ApplicationSamples.registered().declaration().ownerSubject(),
                Townships.get("442000118"),
                origin,
                new Handling(by, "申报人", REPORTED_AT, new Finding(WORDS)),
                LocalDate.of(2026, 5, 20),
                DraftSamples.complete(),
                deadline(10),
                by.startsWith("window-")));
    }

    /** So many working days from the report. */
    public static Deadline deadline(int days) {
        return CALENDAR.deadline(LocalDate.of(2026, 6, 8), days);
    }

    /** Checked by the township. */
    public static Checked checked() {
        return (Checked) moved(reported()
                .check(
                        ApplicationSamples.xiaolanReviewer(),
                        ApplicationSamples.finding(),
                        Instant.parse("2026-06-09T02:00:00Z"),
                        deadline(15)));
    }

    /** Decided by the city. */
    public static Decided decided(Conclusion conclusion) {
        return (Decided) moved(checked()
                .decide(
                        new Approver("city-approver", "市审批人"),
                        conclusion,
                        new Finding("经核实，情况属实。"),
                        Instant.parse("2026-06-10T02:00:00Z")));
    }

    /** The change an answer moved to. */
    static ReportedChange moved(ChangeAnswer answer) {
        return ((ChangeAnswer.Moved) answer).now();
    }
}
