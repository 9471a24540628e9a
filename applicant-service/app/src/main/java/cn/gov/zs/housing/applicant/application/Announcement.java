package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.contract.CityReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.FirstReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.platform.eventing.Outgoing;
import java.util.List;

/** What others are told when an application enters a state; each state is entered once. */
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
                                declaration.ownerSubject(),
                                declaration.household().scoreFacts())));
            case AwaitsReview _,
                    FirstNoticeStanding _,
                    CityNoticeStanding _,
                    Allotted _,
                    AllotmentConfirmed _,
                    Refused _,
                    Appealed _,
                    AppealRejected _ -> List.of();
        };
    }
}
