package cn.gov.zs.housing.housing.stock;

import java.time.LocalDate;

/**
 * A home (房源) of the office's stock. Each state is a type, so that a home cannot be drawn that was never offered.
 *
 * <p>Planned → Finished → Fit → Claimed → OnOffer → Reserved → Drawn → Allotted → Let → Vacated → UnderRepair → Fit. A claim
 * that comes to nothing and an offered home that nobody drew go back to Fit; a vacated home that needs no repair is Fit at once; for a
 * household that changes its home a Fit one is Held until it moves in. While nobody has a right to it, a home can be Withdrawn. Every step stands in
 * the home's own ledger; decision 0181.
 */
public sealed interface Home {

    /** What stays with it through all its states. */
    HomeFile file();

    /** The same state with another file. */
    Home with(HomeFile file);

    /** The state as a list can be filtered by. */
    HomeState state();

    /** What the home is. */
    default HomeDescription description() {
        return file().description();
    }

    /** Who entered it. */
    default Entry entry() {
        return file().entry();
    }

    /** Its id, which follows from its place. */
    default HomeId id() {
        return description().id();
    }

    /** A home that is just entered. */
    static Home entered(HomeDescription description, Particulars particulars, Entry entry, EnteredAs as) {
        var file = HomeFile.opened(description, particulars, entry, as.state());
        return switch (as) {
            case FIT -> new Fit(file);
            case FINISHED -> new Finished(file);
            case PLANNED -> new Planned(file);
        };
    }

    /** Nobody has a right to it, so it can leave the stock. */
    sealed interface Free extends Home {
        /** Leaves the stock for good: pulled down, given back, entered by mistake. */
        default Withdrawn withdraw(Act act) {
            return new Withdrawn(file().step(HomeState.WITHDRAWN, act, null));
        }
    }

    /** It stands there and somebody has to say whether it can be lived in. */
    sealed interface ToBeInspected extends Home {
        /** An officer found it fit. It is not while a defect is open. */
        default FitAnswer declareFit(Act act) {
            var open = file().openDefects();
            return open.isEmpty()
                    ? new FitAnswer.Declared(new Fit(file().step(HomeState.FIT, act, null)))
                    : new FitAnswer.StillDefective(open);
        }
    }

    /** It belongs to an offer. */
    sealed interface OfAnOffer extends Home {
        /** Which. */
        OfferId offer();
    }

    /** The public is shown it, and nobody has drawn it yet. */
    sealed interface Offered extends OfAnOffer {
        /** The batch ended without anybody drawing this home, or was cancelled. A defect found meanwhile keeps it from being fit. */
        default Free release(Act act) {
            return file().openDefects().isEmpty()
                    ? new Fit(file().step(HomeState.FIT, act, null))
                    : new UnderRepair(file().step(HomeState.UNDER_REPAIR, act, null));
        }
    }

    /** An entrant drew it. */
    sealed interface OfALot extends OfAnOffer {
        /** Who. */
        Lot lot();
    }

    /** A household may move in. */
    sealed interface Lettable extends Home {
        /** The household's tenancy began. */
        default Let letTo(Letting letting, Act act) {
            return new Let(file().step(HomeState.LET, act, letting.tenancy()), letting);
        }
    }

    /** Planned or being built (规划在建). */
    record Planned(HomeFile file) implements Free {
        /** It is built. */
        public Finished finish(Act act) {
            return new Finished(file.step(HomeState.FINISHED, act, null));
        }

        @Override
        public Planned with(HomeFile other) {
            return new Planned(other);
        }

        @Override
        public HomeState state() {
            return HomeState.PLANNED;
        }
    }

    /** Built (已竣工); whether it can be lived in is not said yet. */
    record Finished(HomeFile file) implements Free, ToBeInspected {
        @Override
        public Finished with(HomeFile other) {
            return new Finished(other);
        }

        @Override
        public HomeState state() {
            return HomeState.FINISHED;
        }
    }

    /** Fit to live in, and free (可推出). */
    record Fit(HomeFile file) implements Free, Lettable {
        /** The first of the two steps onto an offer: nobody else can have the home from here on. */
        public Claimed claimFor(OfferId offer) {
            return new Claimed(file, offer);
        }

        /** A household that lives in another home is to move in (调换). */
        public Held holdFor(String tenancy, Act act) {
            return new Held(file.step(HomeState.HELD, act, tenancy), tenancy);
        }

        /** A defect was found: it is fit no longer. */
        public UnderRepair foundDefective(String what, Act act) {
            return new UnderRepair(file.withDefect(what, act).step(HomeState.UNDER_REPAIR, act, null));
        }

        @Override
        public Fit with(HomeFile other) {
            return new Fit(other);
        }

        @Override
        public HomeState state() {
            return HomeState.FIT;
        }
    }

    /** Claimed by an offer that still has to win its other homes; the public does not see it yet, nor does the ledger. */
    record Claimed(HomeFile file, OfferId offer) implements OfAnOffer {
        /** The offer has all its homes. */
        public OnOffer putOnOffer(Act act) {
            return new OnOffer(file.step(HomeState.ON_OFFER, act, offer.text()), offer);
        }

        /** The offer was refused. */
        public Fit release() {
            return new Fit(file);
        }

        @Override
        public Claimed with(HomeFile other) {
            return new Claimed(other, offer);
        }

        @Override
        public HomeState state() {
            return HomeState.CLAIMED;
        }
    }

    /** On offer to the public (推出公示). */
    record OnOffer(HomeFile file, OfferId offer) implements Offered {
        /** The batch that distributes this offer was frozen. */
        public Reserved reserve(String batch, Act act) {
            return new Reserved(file.step(HomeState.RESERVED, act, batch), offer, batch);
        }

        /** Drawn by an entrant of a batch that was frozen before homes were reserved. */
        public Drawn drawn(Lot lot, Act act) {
            return new Drawn(file.step(HomeState.DRAWN, act, lot.batch()), offer, lot);
        }

        @Override
        public OnOffer with(HomeFile other) {
            return new OnOffer(other, offer);
        }

        @Override
        public HomeState state() {
            return HomeState.ON_OFFER;
        }
    }

    /** Reserved for a batch (批次锁定): frozen, and to be drawn by its entrants only. */
    record Reserved(HomeFile file, OfferId offer, String batch) implements Offered {
        /**
         * Drawn by an entrant.
         *
         * @throws IllegalStateException if the entrant is of another batch
         */
        public Drawn drawn(Lot lot, Act act) {
            if (!lot.batch().equals(batch)) {
                throw new IllegalStateException("reserved for " + batch + ", drawn in " + lot.batch() + ": " + id());
            }
            return new Drawn(file.step(HomeState.DRAWN, act, batch), offer, lot);
        }

        @Override
        public Reserved with(HomeFile other) {
            return new Reserved(other, offer, batch);
        }

        @Override
        public HomeState state() {
            return HomeState.RESERVED;
        }
    }

    /** Drawn; the result stands on public notice (结果公示) and is not final before that is over: 二（一）（7）. */
    record Drawn(HomeFile file, OfferId offer, Lot lot) implements OfALot {
        /** The committee took it from the household before the result was final: the next in line is asked. */
        public Reserved revoke(Act act) {
            return new Reserved(file.step(HomeState.RESERVED, act, lot.batch()), offer, lot.batch());
        }

        /** The result is final. */
        public Allotted allot(LocalDate confirmedOn, Act act) {
            return new Allotted(file.step(HomeState.ALLOTTED, act, lot.batch()), offer, lot, confirmedOn);
        }

        @Override
        public Drawn with(HomeFile other) {
            return new Drawn(other, offer, lot);
        }

        @Override
        public HomeState state() {
            return HomeState.DRAWN;
        }
    }

    /** Allotted (已分配) to the household that drew it. */
    record Allotted(HomeFile file, OfferId offer, Lot lot, LocalDate confirmedOn) implements OfALot, Lettable {
        /** The household will not move in. A defect found meanwhile keeps it from being fit. */
        public Free decline(String tenancy, Act act) {
            return file.openDefects().isEmpty()
                    ? new Fit(file.step(HomeState.FIT, act, tenancy))
                    : new UnderRepair(file.step(HomeState.UNDER_REPAIR, act, tenancy));
        }

        @Override
        public Allotted with(HomeFile other) {
            return new Allotted(other, offer, lot, confirmedOn);
        }

        @Override
        public HomeState state() {
            return HomeState.ALLOTTED;
        }
    }

    /** Held for a household that lives in another home and is to move here (调换预留), by the tenancy that it will be. */
    record Held(HomeFile file, String tenancy) implements Lettable {
        /** The household will not move in. A defect found meanwhile keeps it from being fit. */
        public Free release(Act act) {
            return file.openDefects().isEmpty()
                    ? new Fit(file.step(HomeState.FIT, act, tenancy))
                    : new UnderRepair(file.step(HomeState.UNDER_REPAIR, act, tenancy));
        }

        @Override
        public Held with(HomeFile other) {
            return new Held(other, tenancy);
        }

        @Override
        public HomeState state() {
            return HomeState.HELD;
        }
    }

    /** Let (已出租). */
    record Let(HomeFile file, Letting letting) implements Home {
        /** The keys came back. */
        public Vacated vacate(Act act) {
            return new Vacated(file.step(HomeState.VACATED, act, letting.tenancy()));
        }

        @Override
        public Let with(HomeFile other) {
            return new Let(other, letting);
        }

        @Override
        public HomeState state() {
            return HomeState.LET;
        }
    }

    /** Vacated (已腾退); somebody has to look at it. */
    record Vacated(HomeFile file) implements Free, ToBeInspected {
        /** It needs repair. */
        public UnderRepair repair(Act act) {
            return new UnderRepair(file.step(HomeState.UNDER_REPAIR, act, null));
        }

        @Override
        public Vacated with(HomeFile other) {
            return new Vacated(other);
        }

        @Override
        public HomeState state() {
            return HomeState.VACATED;
        }
    }

    /** Being repaired (维修中). */
    record UnderRepair(HomeFile file) implements Free, ToBeInspected {
        @Override
        public UnderRepair with(HomeFile other) {
            return new UnderRepair(other);
        }

        @Override
        public HomeState state() {
            return HomeState.UNDER_REPAIR;
        }
    }

    /** No home of the stock any more (已注销). */
    record Withdrawn(HomeFile file) implements Home {
        @Override
        public Withdrawn with(HomeFile other) {
            return new Withdrawn(other);
        }

        @Override
        public HomeState state() {
            return HomeState.WITHDRAWN;
        }
    }
}
