package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import java.util.List;

/** The writes on one home that an offer asks for. Each is one atomic write and may be repeated without effect. */
class HomeClaims {
    private final Aggregates<Home> homes;

    HomeClaims(Aggregates<Home> homes) {
        this.homes = homes;
    }

    /** Takes the home for the offer if it is free. True when the offer has it, by this call or an earlier one. */
    boolean claim(HomeId home, OfferId offer) {
        return homes.change(home.text(), state -> switch (state) {
            case Home.Fit fit -> Change.to(fit.claimFor(offer), List.of(), true);
            case Home.OfAnOffer taken -> Change.none(taken.offer().equals(offer));
            case Home.Planned _, Home.Finished _, Home.Let _, Home.Vacated _, Home.UnderRepair _, Home.Withdrawn _ ->
                Change.none(false);
        });
    }

    /**
     * Shows the home to the public if the offer has claimed it.
     *
     * @param act of the officer who offers it
     */
    void putOnOffer(HomeId home, OfferId offer, Act act) {
        homes.change(
                home.text(),
                state ->
                        state instanceof Home.Claimed claimed && claimed.offer().equals(offer)
                                ? Change.to(claimed.putOnOffer(act), List.of(), true)
                                : Change.none(false));
    }

    /** Gives the home back if the offer has claimed it. */
    void release(HomeId home, OfferId offer) {
        homes.change(
                home.text(),
                state ->
                        state instanceof Home.Claimed claimed && claimed.offer().equals(offer)
                                ? Change.to(claimed.release(), List.of(), true)
                                : Change.none(false));
    }

    /** What the home is. */
    HomeDescription describe(HomeId home) {
        return homes.get(home.text()).state().description();
    }
}
