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

    /**
     * A batch was frozen: the homes of its offer are reserved for it. An offer that a second batch freezes as well stays with the
     * first; the second learns of it where it draws.
     */
    public void frozen(Envelope<?> cause, String batch, OfferId offer) {
        var act = Act.of(cause);
        offers.get(offer.text())
                .state()
                .homes()
                .forEach(home -> homes.handle(cause, home.text(), state -> reserved(state, offer, batch, act)));
    }

    /** Homes of a batch were drawn. */
    public void drawn(Envelope<?> cause, Map<HomeId, Lot> lots) {
        var act = Act.of(cause);
        lots.forEach((home, lot) -> homes.handle(cause, home.text(), state -> drawn(state, lot, act)));
    }

    /** The committee took a home from the household that had drawn it. */
    public void revoked(Envelope<?> cause, HomeId home, Lot lot) {
        var act = Act.of(cause);
        homes.handle(cause, home.text(), state -> revoked(state, lot, act));
    }

    /** A result was changed: homes whose household kept them are told of again. */
    public void amended(Envelope<?> cause, Map<HomeId, Lot> lots) {
        var act = Act.of(cause);
        lots.forEach((home, lot) -> homes.handle(
                cause,
                home.text(),
                state -> state instanceof Home.Drawn drawn && drawn.lot().equals(lot)
                        ? Change.none(Done.DONE)
                        : drawn(state, lot, act)));
    }

    /** The result of a batch is final: its homes are allotted, and what was offered with them and not drawn is free. */
    public void confirmed(Envelope<?> cause, String batch, Map<HomeId, Lot> lots, LocalDate confirmedOn) {
        var act = Act.of(cause);
        lots.forEach((home, lot) -> homes.handle(cause, home.text(), state -> allotted(state, lot, confirmedOn, act)));
        var ended = new TreeSet<String>();
        lots.keySet().forEach(home -> ended.add(offerOf(homes.get(home.text()).state(), batch)));
        ended.forEach(offer -> end(cause, offer, batch));
    }

    private void end(Envelope<?> cause, String offer, String batch) {
        // closed last: should a replica die here, the event comes again and finds the offer still open
        offers.get(offer)
                .state()
                .homes()
                .forEach(home -> homes.handle(cause, home.text(), state -> freed(state, offer, Act.of(cause))));
        offers.handle(cause, offer, state -> closed(state, batch));
    }

    private static Change<Home, Done> reserved(Home home, OfferId offer, String batch, Act act) {
        return switch (home) {
            case Home.OnOffer onOffer when onOffer.offer().equals(offer) -> Change.to(onOffer.reserve(batch, act));
            case Home.Claimed claimed
            when claimed.offer().equals(offer) ->
                throw new NotYetException("home is being put on offer: " + claimed.id());
            default -> Change.none(Done.DONE);
        };
    }

    private static Change<Home, Done> drawn(Home home, Lot lot, Act act) {
        return switch (home) {
            case Home.Reserved reserved -> Change.to(reserved.drawn(lot, act));
            case Home.OnOffer onOffer -> Change.to(onOffer.drawn(lot, act));
            case Home.Claimed claimed -> throw new NotYetException("home is being put on offer: " + claimed.id());
            case Home.OfALot drawn -> throw new IllegalStateException("drawn twice: " + drawn.id());
            case Home.Planned _,
                    Home.Finished _,
                    Home.Fit _,
                    Home.Held _,
                    Home.Let _,
                    Home.Vacated _,
                    Home.UnderRepair _,
                    Home.Withdrawn _ ->
                throw new IllegalStateException("drawn, but " + home.state() + ": " + home.id());
        };
    }

    private static Change<Home, Done> revoked(Home home, Lot lot, Act act) {
        return switch (home) {
            case Home.Drawn drawn when drawn.lot().equals(lot) -> Change.to(drawn.revoke(act));
            case Home.Offered offered -> throw new NotYetException("the draw has not arrived: " + offered.id());
            default ->
                throw new IllegalStateException(
                        "revoked of another lot than was drawn: " + home.id() + " is " + home.state());
        };
    }

    private static Change<Home, Done> allotted(Home home, Lot lot, LocalDate confirmedOn, Act act) {
        return switch (home) {
            case Home.Drawn drawn when drawn.lot().equals(lot) -> Change.to(drawn.allot(confirmedOn, act));
            case Home.Offered offered -> throw new NotYetException("the draw has not arrived: " + offered.id());
            default ->
                throw new IllegalStateException(
                        "confirmed for another lot than was drawn: " + home.id() + " is " + home.state());
        };
    }

    private static Change<Home, Done> freed(Home home, String offer, Act act) {
        return home instanceof Home.Offered offered && offered.offer().text().equals(offer)
                ? Change.to(offered.release(act))
                : Change.none(Done.DONE);
    }

    private static Change<Offer, Done> closed(Offer offer, String batch) {
        return offer instanceof Offer.Offered offered ? Change.to(offered.close(batch)) : Change.none(Done.DONE);
    }

    /** From the ledger: when the event comes again the home may be let already. */
    private static String offerOf(Home home, String batch) {
        return home.file()
                .ledger()
                .offerDrawnFor(batch)
                .map(OfferId::text)
                .orElseThrow(() -> new IllegalStateException("drawn from no offer: " + home.id()));
    }
}
