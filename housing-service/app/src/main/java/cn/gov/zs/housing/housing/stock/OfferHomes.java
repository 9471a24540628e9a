package cn.gov.zs.housing.housing.stock;

import static java.util.stream.Collectors.toMap;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Puts homes on offer together (房源推出): all of them or none. */
public final class OfferHomes {
    private final Homes stock;
    private final Aggregates<Offer> offers;
    private final SettleOffer settle;

    public OfferHomes(Homes stock, Offers undecided, Aggregates<Home> homes, Aggregates<Offer> offers) {
        this(stock, undecided, offers, new HomeClaims(stock, homes));
    }

    OfferHomes(Homes stock, Offers undecided, Aggregates<Offer> offers, HomeClaims claims) {
        this.stock = stock;
        this.offers = offers;
        this.settle = new SettleOffer(offers, undecided, stock, claims);
    }

    /**
     * Offers the homes.
     *
     * @param id also the id of the form that asks
     * @param wanted 1 to {@value Offer#MOST_HOMES} homes, each once
     * @param seen the version of a home that the officer was shown, where one was; a home changed since then is refused
     * @param by the officer's subject in the token
     * @param now when
     * @throws IllegalArgumentException if no home is wanted, one twice, or too many
     */
    public OfferAnswer offer(OfferId id, List<HomeId> wanted, Map<HomeId, Long> seen, String by, Instant now) {
        var reserving = new Offer.Reserving(id, wanted, by, now);
        if (offers.find(id.text()).isPresent()) {
            return new OfferAnswer.FormReplayed(id);
        }
        var found =
                stock.among(wanted).stream().collect(toMap(home -> home.state().id(), home -> home));
        if (found.size() < wanted.size()) {
            return new OfferAnswer.HomesUnknown(
                    wanted.stream().filter(home -> !found.containsKey(home)).toList());
        }
        var changed = changedSince(seen, found);
        if (!changed.isEmpty()) {
            return new OfferAnswer.HomesChanged(changed);
        }
        return offers.create(id.text(), reserving) ? settled(id, now) : new OfferAnswer.FormReplayed(id);
    }

    private static List<HomeDescription> changedSince(Map<HomeId, Long> seen, Map<HomeId, Versioned<Home>> found) {
        return found.entrySet().stream()
                .filter(home -> seen.getOrDefault(home.getKey(), home.getValue().version())
                        != home.getValue().version())
                .map(home -> home.getValue().state().description())
                .sorted(HomeDescription.BY_PLACE)
                .toList();
    }

    private OfferAnswer settled(OfferId id, Instant now) {
        return switch (settle.settle(id, now)) {
            case Offer.Offered offered -> new OfferAnswer.Made(offered);
            case Offer.Refused refused ->
                new OfferAnswer.HomeTaken(
                        id,
                        stock.among(List.of(refused.lost())).getFirst().state().description());
            case Offer.Undecided open -> throw new IllegalStateException("not settled: " + open.id());
            case Offer.Unmet unmet -> throw new IllegalStateException("wished for nothing: " + unmet.id());
            case Offer.Closed closed -> throw new IllegalStateException("closed before it was made: " + closed.id());
            case Offer.Released ended -> throw new IllegalStateException("ended before it was made: " + ended.id());
        };
    }
}
