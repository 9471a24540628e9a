package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import java.util.List;

/**
 * Lets a free home to a household that changes its home (调换), without a batch. One write takes the home, so neither an offer nor a
 * second household can have it; the tenancy does this before it begins and may repeat it (decision 0182).
 */
public final class LetHome {
    private final Aggregates<Home> homes;

    public LetHome(Aggregates<Home> homes) {
        this.homes = homes;
    }

    /** True when the home is let by this tenancy, by this call or an earlier one; false when it is not free. */
    public boolean byTransfer(HomeId home, Letting letting, Act act) {
        return homes.change(home.text(), state -> switch (state) {
            case Home.Fit fit -> Change.to(fit.letTo(letting, act), List.of(), true);
            case Home.Let let -> Change.none(let.letting().tenancy().equals(letting.tenancy()));
            default -> Change.none(false);
        });
    }
}
