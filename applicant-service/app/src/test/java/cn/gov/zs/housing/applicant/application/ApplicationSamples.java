package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.HouseholdSamples;
import cn.gov.zs.housing.applicant.household.HukouElsewhere;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Clerk;
import cn.gov.zs.housing.applicant.review.EvidenceReference;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.housing.applicant.township.Provinces;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.housing.applicant.township.Villages;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
                Entry.online(owner),
                Optional.of(owner),
                ApplicationCategory.LOCAL_LOW_INCOME,
                FormOfSupport.IN_KIND,
                HouseholdSamples.motherAndChild(),
                HouseholdSamples.contact(),
                HouseholdSamples.xiaolan(),
                HouseholdSamples.xiaolan(),
                "某五金厂",
                at,
                at));
    }

    /** A clerk of 小榄镇. */
    public static Clerk xiaolanClerk() {
        return new Clerk("clerk-xiaolan", "小榄经办员", Townships.get("442000118"));
    }

    /** Told on 2 March that papers are missing. */
    public static GapsTold gapsTold() {
        return (GapsTold) passed(submitted()
                .tellGaps(xiaolanClerk(), new Finding("户口簿缺第3页\n收入证明未盖章"), Instant.parse("2026-03-02T02:00:00Z")));
    }

    /** Supplemented the same day. */
    public static Supplemented supplemented() {
        return gapsTold().supplement(submitted().declaration(), Instant.parse("2026-03-02T08:00:00Z"));
    }

    /** Accepted on 2 March. */
    public static Accepted accepted() {
        return (Accepted)
                passed(submitted().accept(xiaolanClerk(), new Finding("材料齐全。"), Instant.parse("2026-03-02T03:00:00Z")));
    }

    /** Visited on 2 March. */
    public static Visited visited() {
        return visited(accepted());
    }

    private static Visited visited(Accepted accepted) {
        return (Visited) passed(accepted.recordVisit(
                xiaolanClerk(), new Finding("入户一次，邻里走访两户。"), Instant.parse("2026-03-02T09:00:00Z")));
    }

    /** The household's declaration with another current address in the same village, which no notice shows. */
    public static Declaration movedWithinTheVillage() {
        return declaration(new Address(HouseholdSamples.xiaolan().village(), "沿江路88号"));
    }

    /** The household's declaration with a current address in another township, which notices show. */
    public static Declaration movedToShiqi() {
        return declaration(new Address(Villages.get("442000001007"), "孙文东路3号"));
    }

    /** A migrant household from Hunan that lives in 小榄镇. */
    public static Submitted migrants(ApplicationId id) {
        var first = submitted().declaration();
        return new Submitted(new Declaration(
                id,
                first.entry(),
                first.ownerSubject(),
                ApplicationCategory.MIGRANT_POINTS,
                first.formOfSupport(),
                first.household(),
                first.contact(),
                new HukouElsewhere(Provinces.get("430000"), "衡阳市衡阳县", "西渡镇英陂村"),
                HouseholdSamples.xiaolan(),
                first.employer(),
                first.consentedAt(),
                first.submittedAt()));
    }

    private static Declaration declaration(Address current) {
        var first = submitted().declaration();
        return new Declaration(
                first.id(),
                first.entry(),
                first.ownerSubject(),
                first.category(),
                first.formOfSupport(),
                first.household(),
                first.contact(),
                first.hukou(),
                current,
                first.employer(),
                first.consentedAt(),
                first.submittedAt());
    }

    /** Typed at the window by a clerk, for a household without an account. */
    public static Submitted submittedAtWindow(ApplicationId id, String clerk) {
        return new Submitted(new Declaration(
                id,
                Entry.atWindow(clerk, "小榄经办员"),
                Optional.empty(),
                ApplicationCategory.LOCAL_LOW_INCOME,
                FormOfSupport.RENTAL_SUBSIDY,
                HouseholdSamples.motherAndChild(),
                HouseholdSamples.contact(),
                HouseholdSamples.xiaolan(),
                HouseholdSamples.xiaolan(),
                "",
                SUBMITTED_AT,
                SUBMITTED_AT));
    }

    /** Passed by the township on 3 March. */
    public static FirstReviewed firstReviewed() {
        return (FirstReviewed)
                passed(visited().passFirstReview(xiaolanReviewer(), finding(), Instant.parse("2026-03-03T02:00:00Z")));
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

    /** Filed to the city on 24 March. */
    public static Filed filed() {
        return (Filed) passed(firstNoticeHeld()
                .file(xiaolanClerk(), new Finding("公示无异议，同意上报。"), Instant.parse("2026-03-24T02:00:00Z")));
    }

    /** Passed by the city on 25 March. */
    public static CityReviewed cityReviewed() {
        return (CityReviewed)
                passed(filed().passCityReview(cityReviewer(), finding(), Instant.parse("2026-03-25T02:00:00Z")));
    }

    /** Under notice 2. */
    public static CityNoticeStanding cityNoticeStanding() {
        return cityReviewed().publish(cityNotice());
    }

    /** Notice 2 over on 15 April. */
    public static CityNoticeHeld cityNoticeHeld() {
        return cityNoticeStanding().end(LocalDate.of(2026, 4, 15));
    }

    /** What lay in the file when the household was registered. */
    public static List<EvidenceReference> evidence() {
        return List.of(
                new EvidenceReference(EvidenceReference.Kind.DOCUMENT, "HUKOU_BOOK", "d1"),
                new EvidenceReference(EvidenceReference.Kind.DEPARTMENT_ANSWER, "PUBLIC_SECURITY", "SIM-1"),
                new EvidenceReference(EvidenceReference.Kind.DEPARTMENT_LETTER, "VEHICLES", ""));
    }

    /** Registered by the approver on 16 April; its waiting time counts from the 15th. */
    public static Registered registered() {
        return (Registered) passed(cityNoticeHeld()
                .register(approver(), new Finding("同意登记。", evidence()), Instant.parse("2026-04-16T02:00:00Z")));
    }

    /** On the same days as {@link #registered()}, for the rental subsidy. */
    public static Registered registeredForSubsidy() {
        var first = submitted().declaration();
        var submitted = new Submitted(new Declaration(
                first.id(),
                first.entry(),
                first.ownerSubject(),
                first.category(),
                FormOfSupport.RENTAL_SUBSIDY,
                first.household(),
                first.contact(),
                first.hukou(),
                first.current(),
                first.employer(),
                first.consentedAt(),
                first.submittedAt()));
        var accepted = (Accepted)
                passed(submitted.accept(xiaolanClerk(), new Finding("材料齐全。"), Instant.parse("2026-03-02T03:00:00Z")));
        var firstReviewed = (FirstReviewed) passed(
                visited(accepted).passFirstReview(xiaolanReviewer(), finding(), Instant.parse("2026-03-03T02:00:00Z")));
        var filed = (Filed) passed(firstReviewed
                .publish(firstNotice())
                .end(LocalDate.of(2026, 3, 24))
                .file(xiaolanClerk(), new Finding("公示无异议，同意上报。"), Instant.parse("2026-03-24T02:00:00Z")));
        var cityReviewed = (CityReviewed)
                passed(filed.passCityReview(cityReviewer(), finding(), Instant.parse("2026-03-25T02:00:00Z")));
        return (Registered) passed(cityReviewed
                .publish(cityNotice())
                .end(LocalDate.of(2026, 4, 15))
                .register(approver(), new Finding("同意登记。", evidence()), Instant.parse("2026-04-16T02:00:00Z")));
    }

    /** Its address changed on 1 June, and it still qualifies. */
    public static FactsChanged factsChanged() {
        return registered().changeFacts(movedToShiqi(), handling("city-approver", "2026-06-01T02:00:00Z"));
    }

    /** Removed on 1 July. */
    public static Removed removed() {
        return factsChanged()
                .remove(new Removal(
                        RemovalGround.NO_LONGER_QUALIFIED, handling("city-approver", "2026-07-01T02:00:00Z")));
    }

    /** It appealed against its removal. */
    public static Appealed removalAppealed() {
        return removed().appeal(appeal());
    }

    /** It waits again, by another approver's decision of 20 July. */
    public static Reinstated reinstated() {
        return new Reinstated(removalAppealed(), handling("city-approver-2", "2026-07-20T02:00:00Z"));
    }

    /** Withdrawn while notice 1 stood. */
    public static Withdrawn withdrawn() {
        return new Withdrawn(firstNoticeStanding(), Instant.parse("2026-03-10T02:00:00Z"));
    }

    /** Returned by the first review. */
    public static Returned returnedAtFirstReview() {
        return visited().returnForCorrection(handling("reviewer-xiaolan", "2026-03-03T02:00:00Z"));
    }

    /** Returned by the city. */
    public static Returned returnedAtCityReview() {
        return filed().returnForCorrection(handling("city-reviewer", "2026-03-25T02:00:00Z"));
    }

    /** Notice 1 was corrected on 10 March. */
    public static FirstNoticeCorrected firstNoticeCorrected() {
        return firstNoticeStanding().correct(movedToShiqi(), handling("reviewer-xiaolan", "2026-03-10T02:00:00Z"));
    }

    /** Notice 2 was corrected on 30 March. */
    public static CityNoticeCorrected cityNoticeCorrected() {
        return cityNoticeStanding().correct(movedToShiqi(), handling("city-reviewer", "2026-03-30T02:00:00Z"));
    }

    /** An objection to notice 1 was upheld. */
    public static FirstObjectionUpheld firstObjectionUpheld() {
        return firstNoticeHeld().upholdObjection("o1", handling("clerk-xiaolan", "2026-03-26T02:00:00Z"));
    }

    /** An objection to notice 2 was upheld. */
    public static CityObjectionUpheld cityObjectionUpheld() {
        return cityNoticeHeld().upholdObjection("o2", handling("city-approver", "2026-04-16T02:00:00Z"));
    }

    /** A step by this person at this moment. */
    public static Handling handling(String subject, String at) {
        return new Handling(subject, subject, Instant.parse(at), finding());
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

    /** A tenant: its address changed on 1 June, and it still qualifies. */
    public static TenantFactsChanged tenantFactsChanged() {
        return allotmentConfirmed().changeFacts(movedToShiqi(), handling("city-approver", "2026-06-01T02:00:00Z"));
    }

    /** A tenant that qualifies no longer from 1 July. */
    public static QualificationLost qualificationLost() {
        return tenantFactsChanged()
                .disqualify(new Removal(
                        RemovalGround.NO_LONGER_QUALIFIED, handling("city-approver", "2026-07-01T02:00:00Z")));
    }

    /** It appealed. */
    public static Appealed qualificationAppealed() {
        return qualificationLost().appeal(appeal());
    }

    /** It keeps its home, by another approver's decision of 20 July. */
    public static QualificationRestored qualificationRestored() {
        return new QualificationRestored(qualificationAppealed(), handling("city-approver-2", "2026-07-20T02:00:00Z"));
    }

    /** The approver of the city. */
    public static Approver approver() {
        return new Approver("city-approver", "市审批人");
    }

    /** Refused by the township on 3 March. */
    public static Refused refusedAtFirstReview() {
        return refused(visited()
                .refuseAtFirstReview(
                        xiaolanReviewer(),
                        RefusalGround.HOUSING,
                        new Finding("名下有住房一套，人均面积超过标准。"),
                        Instant.parse("2026-03-03T02:00:00Z")));
    }

    /** Refused by the city on 25 March. */
    public static Refused refusedAtCityReview() {
        return refused(filed().refuseAtCityReview(
                        cityReviewer(),
                        RefusalGround.ASSETS,
                        new Finding("核查资产超过标准。"),
                        Instant.parse("2026-03-25T02:00:00Z")));
    }

    /** Refused by the approver on 16 April. */
    public static Refused refusedAtFinalReview() {
        return refused(cityNoticeHeld()
                .refuseAtFinalReview(
                        approver(), RefusalGround.DOUBLE_BENEFIT, finding(), Instant.parse("2026-04-16T02:00:00Z")));
    }

    /** Upheld by another approver: the final review is due again. */
    public static ReopenedForFinalReview reopenedForFinalReview() {
        var answer = refusedAtFinalReview()
                .appeal(appeal())
                .decide(
                        new Approver("city-approver-2", "市审批人二"),
                        AppealAnswer.Outcome.UPHELD,
                        new Finding("核实无误。"),
                        Instant.parse("2026-05-02T02:00:00Z"));
        return (ReopenedForFinalReview) ((AppealAnswer.Decided) answer).now();
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
