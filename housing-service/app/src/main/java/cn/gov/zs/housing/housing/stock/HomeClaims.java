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
            case Home.Claimed claimed -> Change.none(claimed.offer().equals(offer));
            case Home.OnOffer onOffer -> Change.none(onOffer.offer().equals(offer));
            case Home.Drawn drawn -> Change.none(drawn.offer().equals(offer));
            case Home.Allotted allotted -> Change.none(allotted.offer().equals(offer));
        });
    }

    /** Shows the home to the public if the offer has claimed it. */
    void putOnOffer(HomeId home, OfferId offer) {
        homes.change(
                home.text(),
                state ->
                        state instanceof Home.Claimed claimed && claimed.offer().equals(offer)
                                ? Change.to(claimed.putOnOffer(), List.of(), true)
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
