package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Aggregates;
import java.time.Instant;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what a replica that died left half-done, and carries it to its end. */
public final class OfferSweep {
    private final Homes homes;
    private final Offers offers;
    private final SettleOffer settle;

    public OfferSweep(Homes homes, Offers offers, Aggregates<Home> eachHome, Aggregates<Offer> eachOffer) {
        this.homes = homes;
        this.offers = offers;
        this.settle = new SettleOffer(eachOffer, offers, homes, new HomeClaims(homes, eachHome));
    }

    /**
     * Settles every offer that is not settled. An offer in the hands of another replica is settled by both, to the same end.
     *
     * @return how many were found
     */
    public int sweep(Instant now) {
        var unsettled = new TreeSet<String>();
        Stream.concat(offers.undecided().stream().map(Offer::id), homes.claimants().stream())
                .map(OfferId::text)
                .forEach(unsettled::add);
        unsettled.forEach(id -> settle.settle(new OfferId(id), now));
        return unsettled.size();
    }
}
