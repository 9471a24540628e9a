package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.contract.CityReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.FirstReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdFactsChangedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRemovedV1;
import cn.gov.zs.platform.eventing.Outgoing;
import java.util.List;

/** What others are told when an application enters a state; a state entered again is told again. */
public final class Announcement {
    private Announcement() {}

    /** The events of entering this state; most states concern nobody else. */
    public static List<Outgoing> of(Application entered) {
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
            case Registered registered ->
                List.of(Outgoing.of(
                        HouseholdRegisteredV1.TYPE,
                        new HouseholdRegisteredV1(
                                registered.id().text(),
                                declaration.category(),
                                registered.registeredOn(),
                                declaration.ownerSubject().orElse(""),
                                declaration.household().scoreFacts())));
            case FactsChanged changed ->
                List.of(Outgoing.of(
                        HouseholdFactsChangedV1.TYPE,
                        new HouseholdFactsChangedV1(
                                changed.id().text(),
                                declaration.category(),
                                ShanghaiDay.of(changed.decision().at()),
                                declaration.household().scoreFacts())));
            case Removed removed ->
                List.of(Outgoing.of(
                        HouseholdRemovedV1.TYPE,
                        new HouseholdRemovedV1(
                                removed.id().text(),
                                declaration.category(),
                                ShanghaiDay.of(removed.removal().handling().at()),
                                HouseholdRemovedV1.Ground.valueOf(
                                        removed.removal().ground().name()))));
            case AwaitsAcceptance _,
                    GapsTold _,
                    Accepted _,
                    AwaitsReview _,
                    Returned _,
                    FirstNoticeCorrected _,
                    FirstNoticeStanding _,
                    FirstNoticeHeld _,
                    CityNoticeCorrected _,
                    CityNoticeStanding _,
                    Allotted _,
                    AllotmentConfirmed _,
                    Refused _,
                    Appealed _,
                    AppealRejected _,
                    Withdrawn _ -> List.of();
        };
    }
}
