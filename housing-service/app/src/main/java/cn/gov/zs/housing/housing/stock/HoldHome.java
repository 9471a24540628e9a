package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import java.util.List;

/**
 * Holds a free home for a household that changes its home (调换), without a batch. One write takes the home, so neither an offer nor
 * a second household can have it; the tenancy does this before it agrees the transfer and may repeat it (decision 0221).
 */
public final class HoldHome {
    private final Aggregates<Home> homes;

    public HoldHome(Aggregates<Home> homes) {
        this.homes = homes;
    }

    /** What came of it. */
    public enum Answer {
        /** It is held for this tenancy, by this call or an earlier one. */
        HELD,
        /** Another household is to have it by a transfer. */
        TAKEN,
        /** It is not free. */
        NOT_FIT
    }

    /** Holds the home for a tenancy. */
    public Answer hold(HomeId home, String tenancy, Act act) {
        return homes.change(home.text(), state -> switch (state) {
            case Home.Fit fit -> Change.to(fit.holdFor(tenancy, act), List.of(), Answer.HELD);
            case Home.Held held -> Change.none(held.tenancy().equals(tenancy) ? Answer.HELD : Answer.TAKEN);
            default -> Change.none(Answer.NOT_FIT);
        });
    }

    /** Gives back what is held for this tenancy; nothing where it is not. */
    public void giveBack(HomeId home, String tenancy, Act act) {
        homes.change(
                home.text(),
                state -> state instanceof Home.Held held && held.tenancy().equals(tenancy)
                        ? Change.to(held.release(act), List.of(), true)
                        : Change.none(false));
    }
}
