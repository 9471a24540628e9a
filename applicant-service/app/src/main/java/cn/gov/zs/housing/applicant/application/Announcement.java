package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.contract.ApplicationWithdrawnV1;
import cn.gov.zs.housing.applicant.contract.CaseMovedV1;
import cn.gov.zs.housing.applicant.contract.CaseState;
import cn.gov.zs.housing.applicant.contract.CityReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.FirstReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdAccountLinkedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdFactsChangedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdHousedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.housing.applicant.contract.HouseholdReinstatedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRemovedV1;
import cn.gov.zs.housing.applicant.contract.NoticeFactsCorrectedV1;
import cn.gov.zs.housing.applicant.contract.QualificationLostV1;
import cn.gov.zs.housing.applicant.contract.QualificationRestoredV1;
import cn.gov.zs.housing.applicant.contract.RegistrationEvidenceV1;
import cn.gov.zs.housing.applicant.contract.ReviewStage;
import cn.gov.zs.housing.applicant.contract.SubsidyHouseholdApprovedV1;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.platform.eventing.Outgoing;
import java.util.List;
import java.util.stream.Stream;

/** What others are told when an application enters a state; a state entered again is told again. */
public final class Announcement {
    private Announcement() {}

    /** The events of entering this state: what it means to others, if anything, and that the case moved. */
    public static List<Outgoing> of(Application entered) {
        return Stream.concat(meaning(entered).stream(), Stream.of(moved(entered)))
                .toList();
    }

    /**
     * The event of a household having an account now. Its registration, if it was told before, named nobody.
     *
     * @param linked the case with its owner
     */
    public static Outgoing linked(Application linked) {
        var declaration = linked.declaration();
        return Outgoing.of(
                HouseholdAccountLinkedV1.TYPE,
                new HouseholdAccountLinkedV1(
                        linked.id().text(), declaration.ownerSubject().orElseThrow(), waitsForAHome(linked)));
    }

    private static Outgoing moved(Application entered) {
        return Outgoing.of(
                CaseMovedV1.TYPE,
                new CaseMovedV1(
                        entered.id().text(),
                        entered.township().code(),
                        entered.declaration().category(),
                        CaseState.valueOf(entered.state().name()),
                        Step.upTo(entered).getLast().on()));
    }

    private static List<Outgoing> meaning(Application entered) {
        var declaration = entered.declaration();
        return switch (entered) {
            case FirstReviewed reviewed ->
                List.of(Outgoing.of(
                        FirstReviewPassedV1.TYPE,
                        new FirstReviewPassedV1(
                                reviewed.id().text(),
                                reviewed.township().code(),
                                ShanghaiDay.of(reviewed.firstReview().at()),
                                declaration.publicFacts())));
            case CityReviewed reviewed ->
                List.of(Outgoing.of(
                        CityReviewPassedV1.TYPE,
                        new CityReviewPassedV1(
                                reviewed.id().text(),
                                reviewed.township().code(),
                                ShanghaiDay.of(reviewed.cityReview().at()),
                                declaration.publicFacts())));
            case FirstNoticeCorrected corrected ->
                corrected(declaration, ReviewStage.FIRST_REVIEW, corrected.correction());
            case CityNoticeCorrected corrected ->
                corrected(declaration, ReviewStage.CITY_REVIEW, corrected.correction());
            case Registered registered ->
                switch (declaration.formOfSupport()) {
                    case IN_KIND -> List.of(registered(registered), evidence(registered));
                    case RENTAL_SUBSIDY -> List.of(approvedForSubsidy(registered));
                };
            case Withdrawn withdrawn ->
                List.of(Outgoing.of(
                        ApplicationWithdrawnV1.TYPE,
                        new ApplicationWithdrawnV1(
                                withdrawn.id().text(), withdrawn.township().code(), ShanghaiDay.of(withdrawn.at()))));
            case AllotmentConfirmed confirmed -> List.of(housed(confirmed));
            case FactsChanged changed -> List.of(changed(changed, changed.decision()));
            case TenantFactsChanged changed -> List.of(changed(changed, changed.decision()));
            case QualificationLost lost -> List.of(lost(lost));
            case QualificationRestored restored -> List.of(restored(restored));
            case Removed removed ->
                List.of(Outgoing.of(
                        HouseholdRemovedV1.TYPE,
                        new HouseholdRemovedV1(
                                removed.id().text(),
                                declaration.category(),
                                ShanghaiDay.of(removed.removal().handling().at()),
                                HouseholdRemovedV1.Ground.valueOf(
                                        removed.removal().ground().name()),
                                waitsForAHome(removed))));
            case Reinstated reinstated -> List.of(reinstated(reinstated));
            case AwaitsAcceptance _,
                    GapsTold _,
                    Accepted _,
                    AwaitsReview _,
                    Returned _,
                    FirstNoticeStanding _,
                    FirstNoticeHeld _,
                    CityNoticeStanding _,
                    Allotted _,
                    AllotmentRevoked _,
                    Refused _,
                    Appealed _,
                    AppealRejected _ -> List.of();
        };
    }

    private static Outgoing housed(AllotmentConfirmed confirmed) {
        var declaration = confirmed.declaration();
        var facts = declaration.publicFacts();
        var allotment = confirmed.before().allotment();
        return Outgoing.of(
                HouseholdHousedV1.TYPE,
                new HouseholdHousedV1(
                        confirmed.id().text(),
                        allotment.homeId(),
                        allotment.batchId(),
                        declaration.ownerSubject().orElse(""),
                        facts.applicantName(),
                        facts.maskedIdNumber(),
                        facts.householdSize(),
                        confirmed.township().code(),
                        declaration.category(),
                        declaration.household().scoreFacts().incomeClass(),
                        confirmed.confirmedOn()));
    }

    private static Outgoing changed(Application changed, Handling decision) {
        var declaration = changed.declaration();
        return Outgoing.of(
                HouseholdFactsChangedV1.TYPE,
                new HouseholdFactsChangedV1(
                        changed.id().text(),
                        declaration.category(),
                        ShanghaiDay.of(decision.at()),
                        waitsForAHome(changed),
                        declaration.household().scoreFacts()));
    }

    private static Outgoing lost(QualificationLost lost) {
        return Outgoing.of(
                QualificationLostV1.TYPE,
                new QualificationLostV1(
                        lost.id().text(),
                        lost.township().code(),
                        lost.declaration().category(),
                        lost.lostOn(),
                        QualificationLostV1.Ground.valueOf(lost.loss().ground().name())));
    }

    private static Outgoing restored(QualificationRestored restored) {
        return Outgoing.of(
                QualificationRestoredV1.TYPE,
                new QualificationRestoredV1(
                        restored.id().text(),
                        restored.township().code(),
                        restored.declaration().category(),
                        restored.lost().lostOn(),
                        ShanghaiDay.of(restored.decision().at())));
    }

    private static List<Outgoing> corrected(Declaration declaration, ReviewStage stage, Handling correction) {
        return List.of(Outgoing.of(
                NoticeFactsCorrectedV1.TYPE,
                new NoticeFactsCorrectedV1(
                        declaration.id().text(),
                        declaration.township().code(),
                        stage,
                        ShanghaiDay.of(correction.at()),
                        declaration.publicFacts())));
    }

    private static Outgoing registered(Registered registered) {
        var declaration = registered.declaration();
        return Outgoing.of(
                HouseholdRegisteredV1.TYPE,
                new HouseholdRegisteredV1(
                        registered.id().text(),
                        declaration.category(),
                        registered.registeredOn(),
                        declaration.ownerSubject().orElse(""),
                        declaration.household().scoreFacts()));
    }

    private static Outgoing reinstated(Reinstated reinstated) {
        var declaration = reinstated.declaration();
        return Outgoing.of(
                HouseholdReinstatedV1.TYPE,
                new HouseholdReinstatedV1(
                        reinstated.id().text(),
                        declaration.category(),
                        ShanghaiDay.of(reinstated.removal().handling().at()),
                        ShanghaiDay.of(reinstated.decision().at()),
                        reinstated.registeredOn(),
                        waitsForAHome(reinstated),
                        declaration.household().scoreFacts()));
    }

    /**
     * Whether others were told of its registration to wait for a home. What it was registered for counts, not what it declares
     * since: the list of those who wait was told of nothing else (decision 0157).
     */
    private static boolean waitsForAHome(Application application) {
        return Step.upTo(application).stream()
                .map(Step::after)
                .anyMatch(state -> state instanceof Registered registered
                        && registered.declaration().formOfSupport() == FormOfSupport.IN_KIND);
    }

    private static Outgoing evidence(Registered registered) {
        return Outgoing.of(
                RegistrationEvidenceV1.TYPE,
                new RegistrationEvidenceV1(
                        registered.id().text(),
                        registered.registeredOn(),
                        registered
                                .declaration()
                                .household()
                                .applicant()
                                .idNumber()
                                .masked(),
                        registered.finalReview().finding().evidence().stream()
                                .map(each -> new RegistrationEvidenceV1.Reference(
                                        RegistrationEvidenceV1.Kind.valueOf(
                                                each.kind().name()),
                                        each.source(),
                                        each.number()))
                                .toList()));
    }

    private static Outgoing approvedForSubsidy(Registered registered) {
        return Outgoing.of(
                SubsidyHouseholdApprovedV1.TYPE,
                new SubsidyHouseholdApprovedV1(
                        registered.id().text(), registered.declaration().category(), registered.registeredOn()));
    }
}
