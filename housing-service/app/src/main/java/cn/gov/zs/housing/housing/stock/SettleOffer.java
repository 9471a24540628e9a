package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1.OfferedHome;
import cn.gov.zs.housing.housing.contract.PoolRefusedV1;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Carries an offer to its end from wherever it stands: claims its homes, completes or refuses it, then shows or frees them.
 *
 * <p>Any number of replicas may do this to the same offer at the same time, and any of them may die after any write. The offer
 * decides between Offered and Refused in one write; everything before it is a claim that can be taken back, everything after
 * it follows from it.
 *
 * <p>Of offers that want the same homes the one that was asked for earliest goes first: whoever meets a home that a later,
 * undecided offer has claimed makes that offer start over, and whoever meets one of an earlier offer first carries that one to its
 * end. So an offer is refused only for homes that are truly gone, and of offers for the same homes one always wins (decision 0211).
 */
final class SettleOffer {
    private final Aggregates<Offer> offers;
    private final Offers undecided;
    private final Homes stock;
    private final HomeClaims claims;

    SettleOffer(Aggregates<Offer> offers, Offers undecided, Homes stock, HomeClaims claims) {
        this.offers = offers;
        this.undecided = undecided;
        this.stock = stock;
        this.claims = claims;
    }

    /**
     * Settles the offer.
     *
     * @param now when the offer is complete and its homes are shown, should this call complete it
     * @return the offer as it ended: never {@link Offer.Undecided}
     */
    Offer settle(OfferId id, Instant now) {
        var hadEnough = false;
        while (true) {
            var offer = offers.get(id.text()).state();
            if (!(offer instanceof Offer.Undecided open)) {
                finish(offer, now);
                return offer;
            }
            if (open.attempt() > 1) {
                letEarlierOnesGoFirst(open, now);
            }
            switch (open) {
                case Offer.Reserving reserving -> attempt(reserving, now);
                case Offer.Wanting wanting -> hadEnough |= attempt(wanting, hadEnough, now);
            }
        }
    }

    private void attempt(Offer.Reserving offer, Instant now) {
        var homes = claims.claim(stock.among(offer.homes()), offer.id(), offer.attempt() > 1);
        if (homes.size() < offer.homes().size()) {
            throw new IllegalStateException("homes of offer " + offer.id() + " are in no book");
        }
        var others = othersThan(offer, homes);
        if (others.isEmpty()) {
            complete(offer, homes, now);
            return;
        }
        var rivals = rivals(others);
        var lost = others.stream()
                .filter(home -> !(home.state() instanceof Home.Fit) && !contested(home.state(), rivals))
                .map(home -> home.state().id())
                .findFirst();
        if (lost.isPresent()) {
            decide(offer, offer.refuse(lost.get()));
        } else {
            contend(offer, rivals, now);
        }
    }

    /** @return whether there were enough to choose from */
    private boolean attempt(Offer.Wanting offer, boolean hadEnough, Instant now) {
        var first = Choice.of(offer.wishes(), claims.of(offer.id()), stock);
        if (first.complete()) {
            var homes = claims.claim(first.homes(), offer.id(), offer.attempt() > 1);
            if (othersThan(offer, homes).isEmpty()) {
                complete(offer, homes, now);
            }
            return true;
        }
        if (contended(offer, now)) {
            return false;
        }
        // nobody undecided held a home: what was given back just before that is seen now
        var second = Choice.of(offer.wishes(), claims.of(offer.id()), stock);
        if (!second.complete() && !contended(offer, now)) {
            refuse(offer, offer.refuse(hadEnough || offer.attempt() > 1, second.lacking()));
        }
        return second.complete();
    }

    private static List<Versioned<Home>> othersThan(Offer offer, List<Versioned<Home>> homes) {
        return homes.stream()
                .filter(home -> !(home.state() instanceof Home.OfAnOffer taken
                        && taken.offer().equals(offer.id())))
                .toList();
    }

    /** Whether undecided offers held homes: those have been decided or start over. */
    private boolean contended(Offer.Undecided offer, Instant now) {
        var holders = new HashSet<>(stock.claimants());
        holders.remove(offer.id());
        var rivals = undecidedOf(holders);
        contend(offer, rivals, now);
        return !rivals.isEmpty();
    }

    private Set<OfferId> rivals(List<Versioned<Home>> others) {
        var holders = new HashSet<OfferId>();
        others.forEach(home -> {
            if (home.state() instanceof Home.Claimed claimed) {
                holders.add(claimed.offer());
            }
        });
        return undecidedOf(holders);
    }

    private Set<OfferId> undecidedOf(Set<OfferId> holders) {
        var open = new HashSet<OfferId>();
        for (var holder : holders) {
            switch (offers.get(holder.text()).state()) {
                case Offer.Undecided still -> open.add(still.id());
                // its homes are about to be shown: they are gone
                case Offer.Offered _ -> {}
                // a claim that arrived after the end, from a replica that had fallen asleep
                case Offer.Refused _, Offer.Unmet _, Offer.Closed _, Offer.Released _ ->
                    claims.release(claims.of(holder), holder);
            }
        }
        return open;
    }

    /** Whether it may come back: an undecided offer has it, or it was given back a moment ago. */
    private boolean contested(Home home, Set<OfferId> rivals) {
        return home instanceof Home.Claimed claimed
                && (rivals.contains(claimed.offer())
                        || !(offers.get(claimed.offer().text()).state() instanceof Offer.Offered));
    }

    private void contend(Offer.Undecided offer, Set<OfferId> rivals, Instant now) {
        for (var rival : rivals) {
            if (offers.get(rival.text()).state() instanceof Offer.Undecided other) {
                if (Offer.Undecided.EARLIER.compare(other, offer) < 0) {
                    settle(rival, now);
                } else {
                    interrupt(other);
                }
            }
        }
    }

    /**
     * Makes an offer start over without its homes. They are read first: whoever claims them in its next attempt changes them, so that
     * giving back what was read cannot take anything from that attempt.
     */
    private void interrupt(Offer.Undecided other) {
        var held = claims.of(other.id());
        var interrupted = offers.change(
                other.id().text(),
                state -> state instanceof Offer.Undecided now && now.attempt() == other.attempt()
                        ? Change.to(now.startOver(), List.of(), true)
                        : Change.none(false));
        if (interrupted) {
            claims.release(held, other.id());
        }
    }

    private void letEarlierOnesGoFirst(Offer.Undecided offer, Instant now) {
        undecided.undecided().stream()
                .filter(other -> Offer.Undecided.EARLIER.compare(other, offer) < 0)
                .sorted(Offer.Undecided.EARLIER)
                .forEach(other -> settle(other.id(), now));
    }

    private void complete(Offer.Undecided offer, List<Versioned<Home>> homes, Instant now) {
        var ids = homes.stream().map(home -> home.state().id()).toList();
        decide(offer, offer.complete(ids, ShanghaiDay.of(now)), homesOffered(offer, homes, now));
    }

    private void refuse(Offer.Wanting offer, Offer.Unmet unmet) {
        var reason = unmet.taken() ? PoolRefusedV1.Reason.TAKEN : PoolRefusedV1.Reason.NOT_ENOUGH;
        var lacking = unmet.lacking().stream()
                .map(lack -> new PoolRefusedV1.Lack(
                        lack.wish().estate(), lack.wish().rooms(), lack.wish().count(), lack.free()))
                .toList();
        decide(
                offer,
                unmet,
                Outgoing.of(PoolRefusedV1.TYPE, new PoolRefusedV1(unmet.id().text(), reason, lacking)));
    }

    /** In the attempt in which the homes were claimed and in no other; whoever comes second keeps to what was decided. */
    private void decide(Offer.Undecided offer, Offer decided, Outgoing... events) {
        offers.change(
                offer.id().text(),
                state -> state instanceof Offer.Undecided now && now.attempt() == offer.attempt()
                        ? Change.to(decided, List.of(events), true)
                        : Change.none(false));
    }

    private void finish(Offer offer, Instant now) {
        var shown = offer instanceof Offer.Offered offered ? Set.copyOf(offered.homes()) : Set.<HomeId>of();
        claims.settle(
                offer.id(),
                shown,
                new Act(offer.requestedBy(), now, offer.requestedBy().equals(Act.EVENT) ? Offer.ASKED_FOR : ""));
    }

    private static Outgoing homesOffered(Offer offer, List<Versioned<Home>> homes, Instant now) {
        var described = homes.stream()
                .map(home -> home.state().description())
                .sorted(HomeDescription.BY_PLACE)
                .map(SettleOffer::onTheWire)
                .toList();
        return Outgoing.of(HomesOfferedV1.TYPE, new HomesOfferedV1(offer.id().text(), ShanghaiDay.of(now), described));
    }

    private static OfferedHome onTheWire(HomeDescription home) {
        return new OfferedHome(
                home.id().text(),
                home.estate(),
                home.building(),
                home.number(),
                home.rooms(),
                home.floorArea().squareMetres(),
                home.address());
    }
}
