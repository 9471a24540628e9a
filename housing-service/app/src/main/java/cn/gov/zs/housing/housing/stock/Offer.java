package cn.gov.zs.housing.housing.stock;

import java.time.LocalDate;
import java.util.List;

/**
 * Homes offered together (房源推出). The offer is created before it has its homes and then claims them one by one, because one
 * write changes one aggregate: decision 0080.
 *
 * <p>Reserving → Offered → Closed when its batch is final, or Reserving → Refused when a home was lost to another offer. Only
 * this aggregate decides which of the two: homes claimed for a refused offer are given back by whoever meets them.
 */
public sealed interface Offer {

    /** Most homes one offer can hold. The notice lists them all, and the offer is one document. */
    int MOST_HOMES = 500;

    OfferId id();

    /** Its homes, each once, in the order in which they are claimed. */
    List<HomeId> homes();

    /** The officer's subject in the token. */
    String requestedBy();

    /** Claiming its homes. */
    record Reserving(OfferId id, List<HomeId> homes, String requestedBy) implements Offer {
        /**
         * Claims go by ascending id. Of offers that fight over the same homes, the one that holds the highest of them meets
         * no further rival, so at least one always wins; in any other order all of them could lose.
         *
         * @throws IllegalArgumentException if there is no home, a home twice, or more than {@value Offer#MOST_HOMES}
         */
        public Reserving {
            var ordered = homes.stream().sorted().distinct().toList();
            if (ordered.isEmpty() || ordered.size() != homes.size() || ordered.size() > MOST_HOMES) {
                throw new IllegalArgumentException("an offer has 1 to " + MOST_HOMES + " homes, each once");
            }
            homes = ordered;
        }

        /** Every home is claimed. */
        public Offered complete(LocalDate on) {
            return new Offered(id, homes, requestedBy, on);
        }

        /** A home belongs to another offer. */
        public Refused refuse(HomeId lost) {
            return new Refused(id, homes, requestedBy, lost);
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
    }

    /** Refused because {@code lost} belonged to another offer; it holds no home. */
    record Refused(OfferId id, List<HomeId> homes, String requestedBy, HomeId lost) implements Offer {
        public Refused {
            homes = List.copyOf(homes);
        }
    }

    /** Its batch is final. */
    record Closed(OfferId id, List<HomeId> homes, String requestedBy, LocalDate offeredOn, String batch)
            implements Offer {
        public Closed {
            homes = List.copyOf(homes);
        }
    }
}
