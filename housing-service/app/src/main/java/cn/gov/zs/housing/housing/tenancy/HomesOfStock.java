package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.platform.eventing.Aggregates;
import java.time.LocalDate;
import java.util.Optional;

/** Asks the stock of this service. */
public final class HomesOfStock implements HomesToLet {
    private final Aggregates<Home> homes;

    public HomesOfStock(Aggregates<Home> homes) {
        this.homes = homes;
    }

    @Override
    public Optional<LetHome> find(HomeId home) {
        return homes.find(home.text()).map(found -> described(found.state().description()));
    }

    @Override
    public boolean isFit(HomeId home) {
        return homes.find(home.text())
                .filter(found -> found.state().state() == HomeState.FIT)
                .isPresent();
    }

    @Override
    public Optional<Yuan> rentOn(HomeId home, LocalDate day) {
        return homes.find(home.text()).flatMap(found -> found.state().file().rentOn(day));
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
