package cn.gov.zs.housing.disclosure.draft.mongo;

import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.draft.TypedNotice;
import cn.gov.zs.housing.disclosure.draft.Work;
import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import cn.gov.zs.housing.disclosure.notice.HomesOnOffer;
import cn.gov.zs.housing.disclosure.notice.MaskedId;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Proposal;
import cn.gov.zs.housing.disclosure.notice.Township;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a draft would publish, as it is stored: either what was held or what was typed is there. */
record WorkDocument(@Nullable HeldDocument held, @Nullable TypedDocument typed) {
    static WorkDocument from(Work work) {
        return switch (work) {
            case Work.Held it -> new WorkDocument(HeldDocument.from(it), null);
            case Work.Typed it -> new WorkDocument(null, TypedDocument.from(it));
        };
    }

    Work toDomain() {
        return held == null
                ? Objects.requireNonNull(typed, "a stored draft holds nothing").toDomain()
                : held.toDomain();
    }

    record HeldDocument(
            String cause,
            String notice,
            NoticeKind kind,
            String reference,
            @Nullable String township,
            @Nullable HouseholdDocument household,
            @Nullable ResultDocument result,
            @Nullable List<HomeDocument> homes) {
        static HeldDocument from(Work.Held it) {
            var proposal = it.proposal();
            var township = proposal.township();
            return new HeldDocument(
                    it.cause(),
                    it.notice().text(),
                    proposal.kind(),
                    proposal.reference(),
                    township == null ? null : township.code(),
                    proposal.wording() instanceof Proposal.Household household
                            ? HouseholdDocument.from(household)
                            : null,
                    proposal.wording() instanceof Proposal.Result rows ? ResultDocument.from(rows) : null,
                    proposal.wording() instanceof Proposal.Homes(var offer)
                            ? offer.homes().stream().map(HomeDocument::from).toList()
                            : null);
        }

        Work toDomain() {
            return new Work.Held(
                    cause,
                    new NoticeId(notice),
                    new Proposal(kind, reference, township == null ? null : Township.get(township), wording()));
        }

        private Proposal.Wording wording() {
            if (household != null) {
                return household.toDomain();
            }
            return result != null
                    ? result.toDomain()
                    : new Proposal.Homes(
                            new HomesOnOffer(Objects.requireNonNull(homes, "a stored draft says nothing").stream()
                                    .map(HomeDocument::toDomain)
                                    .toList()));
        }
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
        static HouseholdDocument from(Proposal.Household it) {
            return new HouseholdDocument(
                    it.applicantName(),
                    it.idNumber().text(),
                    it.hukouAddress(),
                    it.currentAddress(),
                    it.employer(),
                    it.householdSize(),
                    it.perHeadFloorArea(),
                    it.declaredAssets(),
                    it.perHeadMonthlyIncome(),
                    it.type());
        }

        Proposal.Wording toDomain() {
            return new Proposal.Household(
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

    record ResultDocument(String title, Instant drawnAt, List<RowDocument> rows) {
        static ResultDocument from(Proposal.Result it) {
            return new ResultDocument(
                    it.title(),
                    it.drawnAt(),
                    it.rows().stream().map(RowDocument::from).toList());
        }

        Proposal.Wording toDomain() {
            return new Proposal.Result(
                    title, drawnAt, rows.stream().map(RowDocument::toDomain).toList());
        }
    }

    record RowDocument(String applicationId, String applicantName, String idNumber, String address) {
        static RowDocument from(Proposal.Row row) {
            return new RowDocument(
                    row.applicationId(), row.applicantName(), row.idNumber().text(), row.address());
        }

        Proposal.Row toDomain() {
            return new Proposal.Row(applicationId, applicantName, new MaskedId(idNumber), address);
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
        static HomeDocument from(HomesOnOffer.OfferedHome home) {
            return new HomeDocument(
                    home.homeId(),
                    home.estate(),
                    home.building(),
                    home.number(),
                    home.rooms(),
                    home.floorArea(),
                    home.address());
        }

        HomesOnOffer.OfferedHome toDomain() {
            return new HomesOnOffer.OfferedHome(homeId, estate, building, number, rooms, floorArea, address);
        }
    }

    record TypedDocument(
            String duty, String item, String title, List<ElementDocument> elements, List<LineDocument> table) {
        static TypedDocument from(Work.Typed it) {
            return new TypedDocument(
                    it.duty().text(),
                    it.item(),
                    it.words().title(),
                    it.words().elements().stream()
                            .map(each -> new ElementDocument(each.name(), each.words()))
                            .toList(),
                    it.words().table().stream().map(LineDocument::new).toList());
        }

        Work toDomain() {
            return new Work.Typed(
                    new DutyId(duty),
                    item,
                    new TypedNotice(
                            title,
                            elements.stream()
                                    .map(each -> new TypedNotice.Element(each.name(), each.words()))
                                    .toList(),
                            table.stream().map(LineDocument::cells).toList()));
        }
    }

    record ElementDocument(String name, String words) {}

    record LineDocument(List<String> cells) {}
}
