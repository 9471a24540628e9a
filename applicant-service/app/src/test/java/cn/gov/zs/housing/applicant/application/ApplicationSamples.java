package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.household.HouseholdSamples;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.Instant;
import java.time.LocalDate;

/** One household's application in each of its states, at real dates. */
public final class ApplicationSamples {
    /** Keycloak subject of the applicant. */
    public static final String OWNER = "0b2b9a52-9f0e-4c1c-8d0a-3e8a4a4b7c01";

    /** Its number. */
    public static final ApplicationId ID = new ApplicationId("5f0c1d5e-3b7a-4a63-9a31-8d1f0c2b7e11");

    /** 2 March 2026, morning in Shanghai. */
    public static final Instant SUBMITTED_AT = Instant.parse("2026-03-02T01:00:00Z");

    private ApplicationSamples() {}

    /** The reviewer of 小榄镇. */
    public static Reviewer.OfTownship xiaolanReviewer() {
        return new Reviewer.OfTownship("reviewer-xiaolan", "小榄初审员", Townships.get("442000118"));
    }

    /** The city's reviewer. */
    public static Reviewer.OfCity cityReviewer() {
        return new Reviewer.OfCity("city-reviewer", "市复核员");
    }

    /** A finding. */
    public static Finding finding() {
        return new Finding("入户走访，情况属实。");
    }

    /** Submitted by 李美华 of 小榄镇. */
    public static Submitted submitted() {
        return submitted(ID, OWNER, SUBMITTED_AT);
    }

    /** Submitted by this owner. */
    public static Submitted submitted(ApplicationId id, String owner, Instant at) {
        return new Submitted(new Declaration(
                id,
                owner,
                ApplicationCategory.LOCAL_LOW_INCOME,
                HouseholdSamples.motherAndChild(),
                HouseholdSamples.xiaolan(),
                HouseholdSamples.xiaolan(),
                "某五金厂",
                at,
                at));
    }

    /** Passed by the township on 3 March. */
    public static FirstReviewed firstReviewed() {
        return (FirstReviewed) passed(
                submitted().passFirstReview(xiaolanReviewer(), finding(), Instant.parse("2026-03-03T02:00:00Z")));
    }

    /** Notice 1, 3 to 23 March. */
    public static PublicNotice firstNotice() {
        return notice("n1", LocalDate.of(2026, 3, 3));
    }

    /** Notice 2, 25 March to 14 April. */
    public static PublicNotice cityNotice() {
        return notice("n2", LocalDate.of(2026, 3, 25));
    }

    /** A notice published on that day. */
    public static PublicNotice notice(String id, LocalDate publishedOn) {
        return new PublicNotice(id, publishedOn, publishedOn.plusDays(20), "/notices/" + id);
    }

    /** Under notice 1. */
    public static FirstNoticeStanding firstNoticeStanding() {
        return firstReviewed().publish(firstNotice());
    }

    /** Notice 1 over on 24 March. */
    public static FirstNoticeHeld firstNoticeHeld() {
        return firstNoticeStanding().end(LocalDate.of(2026, 3, 24));
    }

    /** Passed by the city on 25 March. */
    public static CityReviewed cityReviewed() {
        return (CityReviewed) passed(
                firstNoticeHeld().passCityReview(cityReviewer(), finding(), Instant.parse("2026-03-25T02:00:00Z")));
    }

    /** Under notice 2. */
    public static CityNoticeStanding cityNoticeStanding() {
        return cityReviewed().publish(cityNotice());
    }

    /** Registered on 15 April. */
    public static Registered registered() {
        return cityNoticeStanding().end(LocalDate.of(2026, 4, 15));
    }

    /** What it drew on 1 May. */
    public static Allotment allotment() {
        return new Allotment("b1", "祈安苑第一批", Instant.parse("2026-05-01T02:00:00Z"), 1, "h1");
    }

    /** Drawn. */
    public static Allotted allotted() {
        return registered().allot(allotment());
    }

    /** Confirmed on 22 May. */
    public static AllotmentConfirmed allotmentConfirmed() {
        return allotted().confirm("b1", "h1", LocalDate.of(2026, 5, 22));
    }

    /** The approver of the city. */
    public static Approver approver() {
        return new Approver("city-approver", "市审批人");
    }

    /** Refused by the township on 3 March. */
    public static Refused refusedAtFirstReview() {
        return refused(submitted()
                .refuseAtFirstReview(
                        xiaolanReviewer(),
                        RefusalGround.HOUSING,
                        new Finding("名下有住房一套，人均面积超过标准。"),
                        Instant.parse("2026-03-03T02:00:00Z")));
    }

    /** Refused by the city on 25 March. */
    public static Refused refusedAtCityReview() {
        return refused(firstNoticeHeld()
                .refuseAtCityReview(
                        cityReviewer(),
                        RefusalGround.ASSETS,
                        new Finding("核查资产超过标准。"),
                        Instant.parse("2026-03-25T02:00:00Z")));
    }

    /** An appeal of 26 March, to be answered by 17 April: 清明 on 6 April is off. */
    public static Appeal appeal() {
        return new Appeal(
                new Finding("该住房已于2015年出售。"),
                Instant.parse("2026-03-26T02:00:00Z"),
                TymeCalendar.shipped().deadline(LocalDate.of(2026, 3, 26), 15));
    }

    /** Upheld: the first review is due again. */
    public static ReopenedForFirstReview reopenedForFirstReview() {
        return (ReopenedForFirstReview) decided(refusedAtFirstReview(), AppealAnswer.Outcome.UPHELD);
    }

    /** Upheld: the city's review is due again. */
    public static ReopenedForCityReview reopenedForCityReview() {
        return (ReopenedForCityReview) decided(refusedAtCityReview(), AppealAnswer.Outcome.UPHELD);
    }

    /** Rejected. */
    public static AppealRejected appealRejected() {
        return (AppealRejected) decided(refusedAtFirstReview(), AppealAnswer.Outcome.REJECTED);
    }

    /** Refused once, upheld, refused again, upheld again, and passed. */
    public static FirstReviewed passedAfterTwoAppeals() {
        var again = refused(reopenedForFirstReview()
                .refuseAtFirstReview(
                        xiaolanReviewer(), RefusalGround.INCOME, finding(), Instant.parse("2026-04-20T02:00:00Z")));
        var reopened = (ReopenedForFirstReview) decided(again, AppealAnswer.Outcome.UPHELD);
        return (FirstReviewed)
                passed(reopened.passFirstReview(xiaolanReviewer(), finding(), Instant.parse("2026-05-20T02:00:00Z")));
    }

    private static Application decided(Refused refused, AppealAnswer.Outcome outcome) {
        var answer = refused.appeal(appeal())
                .decide(approver(), outcome, new Finding("核实无误。"), Instant.parse("2026-04-02T02:00:00Z"));
        return ((AppealAnswer.Decided) answer).now();
    }

    private static Refused refused(ReviewAnswer answer) {
        return ((ReviewAnswer.NotPassed) answer).now();
    }

    private static Application passed(ReviewAnswer answer) {
        return ((ReviewAnswer.Passed) answer).now();
    }
}
