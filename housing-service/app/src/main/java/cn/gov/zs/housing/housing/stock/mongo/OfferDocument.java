package cn.gov.zs.housing.housing.stock.mongo;

import static java.util.Objects.requireNonNull;

import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.Offer;
import cn.gov.zs.housing.housing.stock.OfferId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offer as it is stored; what a state lacks is absent. */
record OfferDocument(
        Status status,
        String offer,
        List<String> homes,
        String requestedBy,
        @Nullable LocalDate offeredOn,
        @Nullable String lost,
        @Nullable String batch) {

    enum Status {
        RESERVING,
        OFFERED,
        REFUSED,
        CLOSED
    }

    static OfferDocument from(Offer offer) {
        return switch (offer) {
            case Offer.Reserving reserving -> of(Status.RESERVING, reserving, null, null, null);
            case Offer.Offered offered -> of(Status.OFFERED, offered, offered.offeredOn(), null, null);
            case Offer.Refused refused ->
                of(Status.REFUSED, refused, null, refused.lost().text(), null);
            case Offer.Closed closed -> of(Status.CLOSED, closed, closed.offeredOn(), null, closed.batch());
        };
    }

    private static OfferDocument of(
            Status status, Offer offer, @Nullable LocalDate offeredOn, @Nullable String lost, @Nullable String batch) {
        return new OfferDocument(
                status,
                offer.id().text(),
                offer.homes().stream().map(HomeId::text).toList(),
                offer.requestedBy(),
                offeredOn,
                lost,
                batch);
    }

    Offer toDomain() {
        var id = new OfferId(offer);
        var each = homes.stream().map(HomeId::new).toList();
        return switch (status) {
            case RESERVING -> new Offer.Reserving(id, each, requestedBy);
            case OFFERED -> new Offer.Offered(id, each, requestedBy, requireNonNull(offeredOn, "offeredOn"));
            case REFUSED -> new Offer.Refused(id, each, requestedBy, new HomeId(requireNonNull(lost, "lost")));
            case CLOSED ->
                new Offer.Closed(
                        id, each, requestedBy, requireNonNull(offeredOn, "offeredOn"), requireNonNull(batch, "batch"));
        };
    }
}
