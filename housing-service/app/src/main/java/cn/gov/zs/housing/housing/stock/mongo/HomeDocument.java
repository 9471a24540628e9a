package cn.gov.zs.housing.housing.stock.mongo;

import static java.util.Objects.requireNonNull;

import cn.gov.zs.housing.housing.stock.Act;
import cn.gov.zs.housing.housing.stock.Entry;
import cn.gov.zs.housing.housing.stock.FloorArea;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.stock.HomeFile;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Ledger;
import cn.gov.zs.housing.housing.stock.Letting;
import cn.gov.zs.housing.housing.stock.Lot;
import cn.gov.zs.housing.housing.stock.OfferId;
import cn.gov.zs.housing.housing.stock.Particulars;
import cn.gov.zs.housing.housing.stock.RentBook;
import cn.gov.zs.housing.housing.stock.Revision;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A home as it is stored; what a state lacks is absent. One of before there were ledgers has no lists. What it is now
 * stands on top, for lists to filter by, and again as the last of its revisions.
 */
record HomeDocument(
        HomeState status,
        String estate,
        String building,
        String number,
        int rooms,
        BigDecimal floorArea,
        int floor,
        String address,
        String form,
        String enteredBy,
        Instant enteredAt,
        @Nullable String offer,
        @Nullable String batch,
        @Nullable Integer entrantNumber,
        @Nullable String application,
        @Nullable LocalDate confirmedOn,
        @Nullable String tenancy,
        @Nullable LocalDate letFrom,
        @Nullable List<RevisionDocument> revisions,
        @Nullable List<RentDocument> rents,
        @Nullable List<StepDocument> ledger,
        @Nullable List<DefectDocument> defects) {

    static HomeDocument from(Home home) {
        var right = Right.of(home);
        var what = home.description();
        var entry = home.entry();
        return new HomeDocument(
                home.state(),
                what.estate(),
                what.building(),
                what.number(),
                what.rooms(),
                what.floorArea().squareMetres(),
                what.floor(),
                what.address(),
                entry.form(),
                entry.by(),
                entry.at(),
                right.offer(),
                right.batch(),
                right.entrantNumber(),
                right.application(),
                right.confirmedOn(),
                right.tenancy(),
                right.letFrom(),
                home.file().revisions().stream().map(RevisionDocument::from).toList(),
                home.file().rents().rents().stream().map(RentDocument::from).toList(),
                home.file().ledger().steps().stream().map(StepDocument::from).toList(),
                home.file().defects().stream().map(DefectDocument::from).toList());
    }

    Home toDomain() {
        var file = file();
        return switch (status) {
            case PLANNED -> new Home.Planned(file);
            case FINISHED -> new Home.Finished(file);
            case FIT -> new Home.Fit(file);
            case CLAIMED -> new Home.Claimed(file, offerId());
            case ON_OFFER -> new Home.OnOffer(file, offerId());
            case RESERVED -> new Home.Reserved(file, offerId(), requireNonNull(batch, "batch"));
            case DRAWN -> new Home.Drawn(file, offerId(), lot());
            case ALLOTTED -> new Home.Allotted(file, offerId(), lot(), requireNonNull(confirmedOn, "confirmedOn"));
            case HELD -> new Home.Held(file, requireNonNull(tenancy, "tenancy"));
            case LET ->
                new Home.Let(
                        file,
                        new Letting(
                                requireNonNull(tenancy, "tenancy"),
                                requireNonNull(application, "application"),
                                requireNonNull(letFrom, "letFrom")));
            case VACATED -> new Home.Vacated(file);
            case UNDER_REPAIR -> new Home.UnderRepair(file);
            case WITHDRAWN -> new Home.Withdrawn(file);
        };
    }

    private HomeFile file() {
        var entry = new Entry(form, enteredBy, enteredAt);
        return new HomeFile(
                entry,
                revisions == null
                        ? List.of(asEntered(entry))
                        : revisions.stream()
                                .map(revision -> revision.toDomain(estate, building, number))
                                .toList(),
                rents == null
                        ? RentBook.EMPTY
                        : new RentBook(
                                rents.stream().map(RentDocument::toDomain).toList()),
                ledger == null
                        ? FirstLedger.of(status, entry, offer, batch, confirmedOn)
                        : new Ledger(ledger.stream().map(StepDocument::toDomain).toList()),
                defects == null
                        ? List.of()
                        : defects.stream().map(DefectDocument::toDomain).toList());
    }

    private Revision asEntered(Entry entry) {
        return new Revision(
                new HomeDescription(estate, building, number, rooms, new FloorArea(floorArea), floor, address),
                Particulars.UNKNOWN,
                new Act(entry.by(), entry.at(), ""));
    }

    private OfferId offerId() {
        return new OfferId(requireNonNull(offer, "offer"));
    }

    private Lot lot() {
        return new Lot(
                requireNonNull(batch, "batch"),
                requireNonNull(entrantNumber, "entrantNumber"),
                requireNonNull(application, "application"));
    }
}
