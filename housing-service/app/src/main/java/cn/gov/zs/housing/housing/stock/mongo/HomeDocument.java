package cn.gov.zs.housing.housing.stock.mongo;

import static java.util.Objects.requireNonNull;

import cn.gov.zs.housing.housing.stock.Entry;
import cn.gov.zs.housing.housing.stock.FloorArea;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Lot;
import cn.gov.zs.housing.housing.stock.OfferId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A home as it is stored; what a state lacks is absent. */
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
        @Nullable LocalDate confirmedOn) {

    static HomeDocument from(Home home) {
        return switch (home) {
            case Home.Fit fit -> of(fit, null, null, null);
            case Home.Claimed claimed -> of(claimed, claimed.offer(), null, null);
            case Home.OnOffer onOffer -> of(onOffer, onOffer.offer(), null, null);
            case Home.Drawn drawn -> of(drawn, drawn.offer(), drawn.lot(), null);
            case Home.Allotted allotted -> of(allotted, allotted.offer(), allotted.lot(), allotted.confirmedOn());
        };
    }

    private static HomeDocument of(
            Home home, @Nullable OfferId offer, @Nullable Lot lot, @Nullable LocalDate confirmedOn) {
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
                offer == null ? null : offer.text(),
                lot == null ? null : lot.batch(),
                lot == null ? null : lot.entrantNumber(),
                lot == null ? null : lot.application(),
                confirmedOn);
    }

    Home toDomain() {
        var what = new HomeDescription(estate, building, number, rooms, new FloorArea(floorArea), floor, address);
        var entry = new Entry(form, enteredBy, enteredAt);
        return switch (status) {
            case FIT -> new Home.Fit(what, entry);
            case CLAIMED -> new Home.Claimed(what, entry, offerId());
            case ON_OFFER -> new Home.OnOffer(what, entry, offerId());
            case DRAWN -> new Home.Drawn(what, entry, offerId(), lot());
            case ALLOTTED ->
                new Home.Allotted(what, entry, offerId(), lot(), requireNonNull(confirmedOn, "confirmedOn"));
        };
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
