package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.NotYetException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;

/**
 * Does to the homes what happened to their batch. Each home remembers the event it handled, so a replica may die between two
 * homes and the next one goes on where it stopped.
 */
public final class FollowBatch {
    private final Aggregates<Home> homes;
    private final Aggregates<Offer> offers;

    public FollowBatch(Aggregates<Home> homes, Aggregates<Offer> offers) {
        this.homes = homes;
        this.offers = offers;
    }

    /** Homes of a batch were drawn. */
    public void drawn(Envelope<?> cause, Map<HomeId, Lot> lots) {
        lots.forEach((home, lot) -> homes.handle(cause, home.text(), state -> drawn(state, lot)));
    }

    /** The result of a batch is final: its homes are allotted, and what was offered with them and not drawn is free. */
    public void confirmed(Envelope<?> cause, String batch, Map<HomeId, Lot> lots, LocalDate confirmedOn) {
        lots.forEach((home, lot) -> homes.handle(cause, home.text(), state -> allotted(state, lot, confirmedOn)));
        var ended = new TreeSet<String>();
        lots.keySet().forEach(home -> ended.add(offerOf(homes.get(home.text()).state())));
        ended.forEach(offer -> end(cause, offer, batch));
    }

    private void end(Envelope<?> cause, String offer, String batch) {
        // closed last: should a replica die here, the event comes again and finds the offer still open
        offers.get(offer)
                .state()
                .homes()
                .forEach(home -> homes.handle(cause, home.text(), state -> freed(state, offer)));
        offers.handle(cause, offer, state -> closed(state, batch));
    }

    private static Change<Home, Done> drawn(Home home, Lot lot) {
        return switch (home) {
            case Home.OnOffer onOffer -> Change.to(onOffer.drawn(lot));
            case Home.Claimed claimed -> throw new NotYetException("home is being put on offer: " + claimed.id());
            case Home.Fit fit -> throw new IllegalStateException("drawn, but not on offer: " + fit.id());
            case Home.Drawn drawn -> throw new IllegalStateException("drawn twice: " + drawn.id());
            case Home.Allotted allotted -> throw new IllegalStateException("drawn, but allotted: " + allotted.id());
        };
    }

    private static Change<Home, Done> allotted(Home home, Lot lot, LocalDate confirmedOn) {
        return switch (home) {
            case Home.Drawn drawn when drawn.lot().equals(lot) -> Change.to(drawn.allot(confirmedOn));
            case Home.OnOffer onOffer -> throw new NotYetException("the draw has not arrived: " + onOffer.id());
            default ->
                throw new IllegalStateException(
                        "confirmed for another lot than was drawn: " + home.id() + " is " + home.state());
        };
    }

    private static Change<Home, Done> freed(Home home, String offer) {
        return home instanceof Home.OnOffer onOffer && onOffer.offer().text().equals(offer)
                ? Change.to(onOffer.release())
                : Change.none(Done.DONE);
    }

    private static Change<Offer, Done> closed(Offer offer, String batch) {
        return offer instanceof Offer.Offered offered ? Change.to(offered.close(batch)) : Change.none(Done.DONE);
    }

    private static String offerOf(Home home) {
        return switch (home) {
            case Home.Drawn drawn -> drawn.offer().text();
            case Home.Allotted allotted -> allotted.offer().text();
            case Home.Fit fit -> throw new IllegalStateException("no offer: " + fit.id());
            case Home.Claimed claimed -> throw new IllegalStateException("not drawn: " + claimed.id());
            case Home.OnOffer onOffer -> throw new IllegalStateException("not drawn: " + onOffer.id());
        };
    }
}
