package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1.OfferedHome;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Carries an offer to its end from wherever it stands: claims its homes, completes or refuses it, then shows or frees them.
 *
 * <p>Any number of replicas may do this to the same offer at the same time, and any of them may die after any write. The offer
 * decides between Offered and Refused in one write; everything before it is a claim that can be taken back, everything after
 * it follows from it.
 */
final class SettleOffer {
    private final Aggregates<Offer> offers;
    private final HomeClaims claims;

    SettleOffer(Aggregates<Offer> offers, HomeClaims claims) {
        this.offers = offers;
        this.claims = claims;
    }

    /**
     * Settles the offer.
     *
     * @param now when the offer is complete and its homes are shown, should this call complete it
     * @return the offer as it ended: never {@link Offer.Reserving}
     */
    Offer settle(OfferId id, Instant now) {
        var offer = offers.get(id.text()).state();
        if (offer instanceof Offer.Reserving reserving) {
            var lost = firstLost(reserving);
            offer = decide(
                    id, state -> lost.<Offer>map(state::refuse).orElseGet(() -> state.complete(ShanghaiDay.of(now))));
        }
        switch (offer) {
            case Offer.Reserving r -> throw new IllegalStateException("decided, yet still reserving: " + r.id());
            case Offer.Offered o -> {
                var act = new Act(o.requestedBy(), now, "");
                o.homes().forEach(home -> claims.putOnOffer(home, id, act));
            }
            case Offer.Refused r -> r.homes().forEach(home -> claims.release(home, id));
            // a claim that arrived after the end, from a replica that had fallen asleep
            case Offer.Closed c -> c.homes().forEach(home -> claims.release(home, id));
        }
        return offer;
    }

    private Optional<HomeId> firstLost(Offer.Reserving offer) {
        return offer.homes().stream()
                .filter(home -> !claims.claim(home, offer.id()))
                .findFirst();
    }

    /** Whoever comes second finds the decision made and keeps to it. */
    private Offer decide(OfferId id, Function<Offer.Reserving, Offer> decision) {
        return offers.change(id.text(), state -> {
            if (!(state instanceof Offer.Reserving reserving)) {
                return Change.none(state);
            }
            var decided = decision.apply(reserving);
            return Change.to(
                    decided, decided instanceof Offer.Offered o ? List.of(homesOffered(o)) : List.of(), decided);
        });
    }

    private Outgoing homesOffered(Offer.Offered offer) {
        var homes = offer.homes().stream()
                .map(id -> new Described(id, claims.describe(id)))
                .sorted((a, b) -> HomeDescription.BY_PLACE.compare(a.home, b.home))
                .map(Described::onTheWire)
                .toList();
        return Outgoing.of(HomesOfferedV1.TYPE, new HomesOfferedV1(offer.id().text(), offer.offeredOn(), homes));
    }

    private record Described(HomeId id, HomeDescription home) {
        OfferedHome onTheWire() {
            return new OfferedHome(
                    id.text(),
                    home.estate(),
                    home.building(),
                    home.number(),
                    home.rooms(),
                    home.floorArea().squareMetres(),
                    home.address());
        }
    }
}
