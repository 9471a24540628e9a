package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.NotYetException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Gives the homes of an offer back to the stock, because nobody will draw them. Each home remembers the event, so a replica may die
 * between two homes and the next one goes on where it stopped.
 */
public final class ReleaseOffer {
    /** Homes given back side by side: fewer than a database client has connections. */
    private static final int AT_ONCE = 16;

    private final Homes stock;
    private final Aggregates<Home> homes;
    private final Aggregates<Offer> offers;

    public ReleaseOffer(Homes stock, Aggregates<Home> homes, Aggregates<Offer> offers) {
        this.stock = stock;
        this.homes = homes;
        this.offers = offers;
    }

    /**
     * Gives them back.
     *
     * @param cause the event that says so; its time and name stand in each home's ledger
     * @param reason in the words that were published
     * @throws NotYetException when the offer is not known or not all shown yet; no home is given back then
     */
    public void ended(Envelope<?> cause, OfferId id, Offer.Ending ending, String reason) {
        var offer = offers.find(id.text())
                .orElseThrow(() -> new NotYetException("offer " + id.text() + " is not known yet"))
                .state();
        switch (offer) {
            case Offer.Undecided _ -> throw new NotYetException("offer " + id.text() + " is not decided yet");
            case Offer.Offered offered -> {
                if (!stock.claimedBy(id).isEmpty()) {
                    // all of its homes or none: one given back while others are still being shown could be in two
                    // offers
                    throw new NotYetException("offer " + id.text() + " is not all shown yet");
                }
                // ended last: should a replica die here, the event comes again and finds the offer still open
                release(cause, id, offered.homes());
                offers.handle(cause, id.text(), state -> ended(state, ending, reason, Act.of(cause)));
            }
            case Offer.Released _, Offer.Closed _ -> {}
            case Offer.Refused _, Offer.Unmet _ ->
                throw new IllegalStateException("ended, but never made: " + id.text());
        }
    }

    private void release(Envelope<?> cause, OfferId offer, List<HomeId> all) {
        var act = Act.of(cause);
        var slots = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var each = all.stream()
                    .map(home -> threads.submit(() -> {
                        slots.acquireUninterruptibly();
                        try {
                            return homes.handle(cause, home.text(), state -> freed(state, offer, act));
                        } finally {
                            slots.release();
                        }
                    }))
                    .toList();
            for (var one : each) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("a home could not be given back", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotYetException("stopped while homes of " + offer.text() + " were given back");
        }
    }

    private static Change<Home, Done> freed(Home home, OfferId offer, Act act) {
        return switch (home) {
            case Home.Offered offered when offered.offer().equals(offer) -> Change.to(offered.release(act));
            case Home.Claimed claimed
            when claimed.offer().equals(offer) ->
                throw new NotYetException("home is being put on offer: " + claimed.id());
            case Home.OfALot drawn
            when drawn.offer().equals(offer) -> throw new IllegalStateException("given back, but drawn: " + drawn.id());
            default -> Change.none(Done.DONE);
        };
    }

    private static Change<Offer, Done> ended(Offer offer, Offer.Ending ending, String reason, Act act) {
        return offer instanceof Offer.Offered offered
                ? Change.to(offered.release(ending, reason, act.day()))
                : Change.none(Done.DONE);
    }
}
