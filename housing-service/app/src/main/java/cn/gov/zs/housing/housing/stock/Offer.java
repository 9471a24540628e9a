package cn.gov.zs.housing.housing.stock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Homes offered together (房源推出). The offer is created before it has its homes and then claims them, because one write changes
 * one aggregate: decision 0080. It names its homes itself, or wishes for some and leaves the choice to the stock (房源需求).
 *
 * <p>Reserving or Wanting → Offered → Closed when its batch is final, Released when nobody will draw it; or Reserving → Refused and
 * Wanting → Unmet when homes were lost to others. Only this aggregate decides which of the two: homes claimed for a refused offer
 * are given back by whoever meets them.
 */
public sealed interface Offer {

    /** Most homes one offer can hold. The notice lists them all, and the offer is one document. */
    int MOST_HOMES = 2_000;

    /** Why its homes are on offer where no officer says so: the wire name of the event that asked for them. */
    String ASKED_FOR = "allocation.pool-requested.v1";

    OfferId id();

    /** Its homes, each once; none while it only wishes for some. */
    List<HomeId> homes();

    /** The officer's subject in the token; {@link Act#EVENT} where another service asked. */
    String requestedBy();

    /**
     * Not decided yet: claims homes, and may have to start over for an offer that was asked for earlier (decision 0211).
     */
    sealed interface Undecided extends Offer {
        /** The earlier of two goes first; of two at once the lower id. */
        Comparator<Undecided> EARLIER = Comparator.comparing(Undecided::since)
                .thenComparing(offer -> offer.id().text());

        /** When it was asked for. */
        Instant since();

        /** How often it has started, from 1. What it claimed in an earlier attempt counts only once it was claimed again. */
        int attempt();

        /** The same, starting over. */
        Undecided startOver();

        /** Every home is claimed. */
        Offered complete(List<HomeId> all, LocalDate on);
    }

    /** Claiming its homes. */
    record Reserving(OfferId id, List<HomeId> homes, String requestedBy, Instant since, int attempt)
            implements Undecided {
        /** @throws IllegalArgumentException if there is no home, a home twice, or more than {@value Offer#MOST_HOMES} */
        public Reserving {
            var ordered = homes.stream().sorted().distinct().toList();
            if (ordered.isEmpty() || ordered.size() != homes.size() || ordered.size() > MOST_HOMES) {
                throw new IllegalArgumentException("an offer has 1 to " + MOST_HOMES + " homes, each once");
            }
            homes = ordered;
        }

        /** Just asked for. */
        public Reserving(OfferId id, List<HomeId> homes, String requestedBy, Instant since) {
            this(id, homes, requestedBy, since, 1);
        }

        @Override
        public Reserving startOver() {
            return new Reserving(id, homes, requestedBy, since, attempt + 1);
        }

        @Override
        public Offered complete(List<HomeId> all, LocalDate on) {
            if (!all.stream().sorted().toList().equals(homes)) {
                throw new IllegalArgumentException("not the homes of offer " + id);
            }
            return new Offered(id, homes, requestedBy, on);
        }

        /** A home belongs to another offer. */
        public Refused refuse(HomeId lost) {
            return new Refused(id, homes, requestedBy, lost);
        }
    }

    /** Wishing for homes: which ones is chosen while they are claimed. */
    record Wanting(OfferId id, List<Wish> wishes, String requestedBy, Instant since, int attempt) implements Undecided {
        /** @throws IllegalArgumentException if nothing is wished for, or more than {@value Offer#MOST_HOMES} */
        public Wanting {
            wishes = List.copyOf(wishes);
            var wanted = wishes.stream().mapToLong(Wish::count).sum();
            if (wanted < 1 || wanted > MOST_HOMES) {
                throw new IllegalArgumentException("an offer has 1 to " + MOST_HOMES + " homes, not " + wanted);
            }
        }

        /** Just asked for. */
        public Wanting(OfferId id, List<Wish> wishes, String requestedBy, Instant since) {
            this(id, wishes, requestedBy, since, 1);
        }

        @Override
        public List<HomeId> homes() {
            return List.of();
        }

        @Override
        public Wanting startOver() {
            return new Wanting(id, wishes, requestedBy, since, attempt + 1);
        }

        @Override
        public Offered complete(List<HomeId> all, LocalDate on) {
            return new Offered(id, all.stream().sorted().toList(), requestedBy, on);
        }

        /** Too few are left. */
        public Unmet refuse(boolean taken, List<Lack> lacking) {
            return new Unmet(id, wishes, requestedBy, taken, lacking);
        }
    }

    /** All its homes are its own; the event went out with this state. */
    record Offered(OfferId id, List<HomeId> homes, String requestedBy, LocalDate offeredOn) implements Offer {
        public Offered {
            homes = List.copyOf(homes);
        }

        /** The result of its batch is final; homes nobody drew are free again. */
        public Closed close(String batch) {
            return new Closed(id, homes, requestedBy, offeredOn, batch);
        }

        /** Nobody will draw its homes; they are free again. */
        public Released release(Ending ending, String reason, LocalDate on) {
            return new Released(id, homes, requestedBy, offeredOn, ending, reason, on);
        }
    }

    /** Refused because {@code lost} belonged to another offer; it holds no home. */
    record Refused(OfferId id, List<HomeId> homes, String requestedBy, HomeId lost) implements Offer {
        public Refused {
            homes = List.copyOf(homes);
        }
    }

    /**
     * Refused because its wishes could not be met; it holds no home, and the event went out with this state.
     *
     * @param taken whether there had been enough until others took them
     * @param lacking what could not be met, at least one
     */
    record Unmet(OfferId id, List<Wish> wishes, String requestedBy, boolean taken, List<Lack> lacking)
            implements Offer {
        public Unmet {
            wishes = List.copyOf(wishes);
            lacking = List.copyOf(lacking);
        }

        @Override
        public List<HomeId> homes() {
            return List.of();
        }
    }

    /** Its batch is final. */
    record Closed(OfferId id, List<HomeId> homes, String requestedBy, LocalDate offeredOn, String batch)
            implements Offer {
        public Closed {
            homes = List.copyOf(homes);
        }
    }

    /** Why nobody will draw the homes of an offer. */
    enum Ending {
        /** 批次取消: its batch was cancelled. */
        BATCH_CANCELLED,
        /** 房源退回: no batch distributes it after all. */
        GIVEN_UP
    }

    /**
     * Ended before anybody drew its homes.
     *
     * @param reason in the words that were published
     */
    record Released(
            OfferId id,
            List<HomeId> homes,
            String requestedBy,
            LocalDate offeredOn,
            Ending ending,
            String reason,
            LocalDate endedOn)
            implements Offer {
        public Released {
            homes = List.copyOf(homes);
        }
    }
}
