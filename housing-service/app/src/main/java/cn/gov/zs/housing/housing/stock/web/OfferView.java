package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.Offer;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offer as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferView(
        String offerId,
        State state,
        List<String> homeIds,
        @Nullable LocalDate offeredOn,
        @Nullable String lostHomeId,
        @Nullable String batchId) {

    /** Where an offer stands, as programs read it. */
    enum State {
        RESERVING,
        OFFERED,
        REFUSED,
        CLOSED
    }

    static OfferView of(Offer offer) {
        var homes = offer.homes().stream().map(HomeId::text).toList();
        var id = offer.id().text();
        return switch (offer) {
            case Offer.Reserving r -> new OfferView(id, State.RESERVING, homes, null, null, null);
            case Offer.Offered o -> new OfferView(id, State.OFFERED, homes, o.offeredOn(), null, null);
            case Offer.Refused r ->
                new OfferView(id, State.REFUSED, homes, null, r.lost().text(), null);
            case Offer.Closed c -> new OfferView(id, State.CLOSED, homes, c.offeredOn(), null, c.batch());
        };
    }

    /** How the state looks beside its words. */
    public String tone() {
        return switch (state) {
            case RESERVING -> "waiting";
            case OFFERED, CLOSED -> "good";
            case REFUSED -> "bad";
        };
    }
}
