package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.HoldHome;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.stock.HomeFilter;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.platform.eventing.Aggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks the stock of this service. */
public final class HomesOfStock implements HomesToLet {
    private final Aggregates<Home> homes;
    private final Homes search;
    private final HoldHome holding;

    public HomesOfStock(Aggregates<Home> homes, Homes search) {
        this.homes = homes;
        this.search = search;
        this.holding = new HoldHome(homes);
    }

    @Override
    public Optional<LetHome> find(HomeId home) {
        return homes.find(home.text()).map(found -> described(found.state().description()));
    }

    @Override
    public boolean isFit(HomeId home, TenancyId tenancy) {
        return homes.find(home.text())
                .filter(found -> found.state() instanceof Home.Fit
                        || found.state() instanceof Home.Held held
                                && held.tenancy().equals(tenancy.text()))
                .isPresent();
    }

    @Override
    public Hold hold(HomeId home, TenancyId tenancy, Act act) {
        return switch (holding.hold(home, tenancy.text(), stockAct(act))) {
            case HELD -> Hold.HELD;
            case TAKEN -> Hold.TAKEN;
            case NOT_FIT -> Hold.NOT_FIT;
        };
    }

    @Override
    public void giveBack(HomeId home, TenancyId tenancy, Act act) {
        holding.giveBack(home, tenancy.text(), stockAct(act));
    }

    @Override
    public List<Held> held() {
        try (var all = search.stream(HomeFilter.in(HomeState.HELD))) {
            return all.filter(Home.Held.class::isInstance)
                    .map(Home.Held.class::cast)
                    .map(held -> new Held(
                            held.id(),
                            new TenancyId(held.tenancy()),
                            held.file().ledger().last().act().at()))
                    .toList();
        }
    }

    @Override
    public Optional<Yuan> rentOn(HomeId home, LocalDate day) {
        return homes.find(home.text()).flatMap(found -> found.state().file().rentOn(day));
    }

    /** The ledger names the tenancy, in whose own history the reason stands. */
    private static cn.gov.zs.housing.housing.stock.Act stockAct(Act act) {
        return new cn.gov.zs.housing.housing.stock.Act(act.by(), act.at(), "");
    }

    private static LetHome described(HomeDescription home) {
        return new LetHome(
                home.id(),
                String.join(" ", home.estate(), home.building(), home.number()),
                home.rooms(),
                home.floorArea().squareMetres(),
                home.address());
    }
}
