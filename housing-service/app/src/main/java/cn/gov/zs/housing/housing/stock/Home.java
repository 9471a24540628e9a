package cn.gov.zs.housing.housing.stock;

import java.time.LocalDate;

/**
 * A home (房源) of the office's stock. Each state is a type, so that a home cannot be drawn that was never offered.
 *
 * <p>Fit → Claimed → OnOffer → Drawn → Allotted; a claim that comes to nothing and an offered home that nobody drew go back
 * to Fit.
 */
public sealed interface Home {

    /** What the home is; never changed by its life. */
    HomeDescription description();

    /** Who entered it. */
    Entry entry();

    /** The state as a list can be filtered by. */
    HomeState state();

    /** Its id, which follows from its place. */
    default HomeId id() {
        return description().id();
    }

    /** Fit to live in, and free (可推出). */
    record Fit(HomeDescription description, Entry entry) implements Home {
        /** The first of the two steps onto an offer: nobody else can have the home from here on. */
        public Claimed claimFor(OfferId offer) {
            return new Claimed(description, entry, offer);
        }

        @Override
        public HomeState state() {
            return HomeState.FIT;
        }
    }

    /** Claimed by an offer that still has to win its other homes; the public does not see it yet. */
    record Claimed(HomeDescription description, Entry entry, OfferId offer) implements Home {
        /** The offer has all its homes. */
        public OnOffer putOnOffer() {
            return new OnOffer(description, entry, offer);
        }

        /** The offer was refused. */
        public Fit release() {
            return new Fit(description, entry);
        }

        @Override
        public HomeState state() {
            return HomeState.CLAIMED;
        }
    }

    /** On offer to the public (推出公示). */
    record OnOffer(HomeDescription description, Entry entry, OfferId offer) implements Home {
        /** Drawn by an entrant. */
        public Drawn drawn(Lot lot) {
            return new Drawn(description, entry, offer, lot);
        }

        /** The batch ended without anybody drawing this home. */
        public Fit release() {
            return new Fit(description, entry);
        }

        @Override
        public HomeState state() {
            return HomeState.ON_OFFER;
        }
    }

    /** Drawn; the result stands on public notice (结果公示) and is not final before that is over: 二（一）（7）. */
    record Drawn(HomeDescription description, Entry entry, OfferId offer, Lot lot) implements Home {
        /** The result is final. */
        public Allotted allot(LocalDate confirmedOn) {
            return new Allotted(description, entry, offer, lot, confirmedOn);
        }

        @Override
        public HomeState state() {
            return HomeState.DRAWN;
        }
    }

    /** Allotted (已分配) to the household that drew it. */
    record Allotted(HomeDescription description, Entry entry, OfferId offer, Lot lot, LocalDate confirmedOn)
            implements Home {
        @Override
        public HomeState state() {
            return HomeState.ALLOTTED;
        }
    }
}
