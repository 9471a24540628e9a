package cn.gov.zs.housing.disclosure.notice.mongo;

import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import cn.gov.zs.housing.disclosure.notice.DrawResult;
import cn.gov.zs.housing.disclosure.notice.DrawResult.Tenant;
import cn.gov.zs.housing.disclosure.notice.HomesOnOffer;
import cn.gov.zs.housing.disclosure.notice.HomesOnOffer.OfferedHome;
import cn.gov.zs.housing.disclosure.notice.HouseholdFacts;
import cn.gov.zs.housing.disclosure.notice.MaskedId;
import cn.gov.zs.housing.disclosure.notice.NoticeContent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a notice says, as it is stored: exactly one component is there. */
record ContentDocument(
        @Nullable HouseholdDocument household,
        @Nullable List<HomeDocument> homes,
        @Nullable ResultDocument result) {

    static ContentDocument from(NoticeContent content) {
        return switch (content) {
            case HouseholdFacts facts -> new ContentDocument(HouseholdDocument.from(facts), null, null);
            case HomesOnOffer offer ->
                new ContentDocument(
                        null, offer.homes().stream().map(HomeDocument::from).toList(), null);
            case DrawResult result -> new ContentDocument(null, null, ResultDocument.from(result));
        };
    }

    NoticeContent toDomain() {
        if (household != null) {
            return household.toDomain();
        }
        if (homes != null) {
            return new HomesOnOffer(homes.stream().map(HomeDocument::toDomain).toList());
        }
        if (result != null) {
            return result.toDomain();
        }
        throw new IllegalStateException("a stored notice content is empty");
    }

    record HouseholdDocument(
            String applicantName,
            String idNumber,
            String hukouAddress,
            String currentAddress,
            String employer,
            int householdSize,
            BigDecimal perHeadFloorArea,
            BigDecimal declaredAssets,
            BigDecimal perHeadMonthlyIncome,
            ApplicationType type) {

        static HouseholdDocument from(HouseholdFacts facts) {
            return new HouseholdDocument(
                    facts.applicantName().text(),
                    facts.idNumber().text(),
                    facts.hukouAddress().text(),
                    facts.currentAddress().text(),
                    facts.employer().text(),
                    facts.householdSize(),
                    facts.perHeadFloorArea(),
                    facts.declaredAssets(),
                    facts.perHeadMonthlyIncome(),
                    facts.type());
        }

        HouseholdFacts toDomain() {
            return new HouseholdFacts(
                    applicantName,
                    new MaskedId(idNumber),
                    hukouAddress,
                    currentAddress,
                    employer,
                    householdSize,
                    perHeadFloorArea,
                    declaredAssets,
                    perHeadMonthlyIncome,
                    type);
        }
    }

    record HomeDocument(
            String homeId,
            String estate,
            String building,
            String number,
            int rooms,
            BigDecimal floorArea,
            String address) {

        static HomeDocument from(OfferedHome home) {
            return new HomeDocument(
                    home.homeId(),
                    home.estate(),
                    home.building(),
                    home.number(),
                    home.rooms(),
                    home.floorArea(),
                    home.address());
        }

        OfferedHome toDomain() {
            return new OfferedHome(homeId, estate, building, number, rooms, floorArea, address);
        }
    }

    record ResultDocument(String title, Instant drawnAt, List<TenantDocument> tenants) {
        static ResultDocument from(DrawResult result) {
            return new ResultDocument(
                    result.title(),
                    result.drawnAt(),
                    result.tenants().stream().map(TenantDocument::from).toList());
        }

        DrawResult toDomain() {
            return new DrawResult(
                    title,
                    drawnAt,
                    tenants.stream().map(TenantDocument::toDomain).toList());
        }
    }

    record TenantDocument(String applicantName, String idNumber, String address) {
        static TenantDocument from(Tenant tenant) {
            return new TenantDocument(
                    tenant.applicantName().text(), tenant.idNumber().text(), tenant.address());
        }

        Tenant toDomain() {
            return new Tenant(applicantName, new MaskedId(idNumber), address);
        }
    }
}
