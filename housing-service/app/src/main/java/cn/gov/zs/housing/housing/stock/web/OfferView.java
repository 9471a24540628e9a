package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.Offer;
import cn.gov.zs.housing.housing.stock.Wish;
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
        @Nullable String batchId,
        List<WishView> wishes,
        @Nullable String endedFor,
        @Nullable LocalDate endedOn) {

    /** Homes that were wished for; {@code estate} absent when any would do. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WishView(@Nullable String estate, int rooms, int count) {}

    /** Where an offer stands, as programs read it. */
    enum State {
        RESERVING,
        WANTING,
        OFFERED,
        REFUSED,
        UNMET,
        CLOSED,
        BATCH_CANCELLED,
        GIVEN_UP
    }

    static OfferView of(Offer offer) {
        return switch (offer) {
            case Offer.Reserving _ -> of(State.RESERVING, offer, null, null, null, List.of(), null, null);
            case Offer.Wanting it -> of(State.WANTING, offer, null, null, null, it.wishes(), null, null);
            case Offer.Offered it -> of(State.OFFERED, offer, it.offeredOn(), null, null, List.of(), null, null);
            case Offer.Refused it -> of(State.REFUSED, offer, null, it.lost().text(), null, List.of(), null, null);
            case Offer.Unmet it -> of(State.UNMET, offer, null, null, null, it.wishes(), null, null);
            case Offer.Closed it -> of(State.CLOSED, offer, it.offeredOn(), null, it.batch(), List.of(), null, null);
            case Offer.Released it -> {
                var state = switch (it.ending()) {
                    case BATCH_CANCELLED -> State.BATCH_CANCELLED;
                    case GIVEN_UP -> State.GIVEN_UP;
                };
                yield of(state, offer, it.offeredOn(), null, null, List.of(), it.reason(), it.endedOn());
            }
        };
    }

    private static OfferView of(
            State state,
            Offer offer,
            @Nullable LocalDate offeredOn,
            @Nullable String lost,
            @Nullable String batch,
            List<Wish> wishes,
            @Nullable String endedFor,
            @Nullable LocalDate endedOn) {
        return new OfferView(
                offer.id().text(),
                state,
                offer.homes().stream().map(HomeId::text).toList(),
                offeredOn,
                lost,
                batch,
                wishes.stream()
                        .map(wish -> new WishView(wish.estate(), wish.rooms(), wish.count()))
                        .toList(),
                endedFor,
                endedOn);
    }

    /** How the state looks beside its words. */
    public String tone() {
        return switch (state) {
            case RESERVING, WANTING -> "waiting";
            case OFFERED, CLOSED -> "good";
            case REFUSED, UNMET, BATCH_CANCELLED -> "bad";
            case GIVEN_UP -> "neutral";
        };
    }
}
