package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.stage.StageTable;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.workdays.TymeCalendar;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;

/** Objections for tests. */
public final class ObjectionSamples {
    public static final Township XIAOLAN = Townships.get("442000118");
    public static final Township SHIQI = Townships.get("442000001");
    public static final Instant AT = Instant.parse("2026-11-26T02:00:00Z");
    public static final Finding FINDING = new Finding("入户核查，房屋登记在其兄名下。");
    public static final Finding REASONS = new Finding("经核查，公示内容属实。");
    public static final Investigator CLERK = new Investigator.OfTownship("clerk", "陈经办", XIAOLAN);
    public static final Investigator APPROVER = new Investigator.OfCity("approver", "市审批员");

    private static final WorkCalendar CALENDAR = TymeCalendar.shipped();

    private ObjectionSamples() {}

    public static ObjectionId id(int number) {
        return new ObjectionId("YY-00000-0000" + number);
    }

    public static Received received(int number, NoticeStage stage) {
        return received(number, stage, LocalDate.of(2026, 11, 24));
    }

    public static Received received(int number, NoticeStage stage, LocalDate filedOn) {
        return new Received(new Charge(
                id(number),
                new ApplicationId("5f0c1d5e-3b7a-4a63-9a31-8d1f0c2b7e11"),
                XIAOLAN,
                stage,
                "7c2f4b0e-5d1a-3c55-9f0e-2f6f0c1f8a11",
                filedOn,
                "该户在本镇另有一套自建房。",
                new InvestigationTime(StageTable.shipped()).from(filedOn, CALENDAR)));
    }
}
