package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps each home to one tenancy that is not over. */
public final class Lettings {
    private final Aggregates<Letting> lettings;
    private final Aggregates<Tenancy> tenancies;

    public Lettings(Aggregates<Letting> lettings, Aggregates<Tenancy> tenancies) {
        this.lettings = lettings;
        this.tenancies = tenancies;
    }

    /** Takes the home for a tenancy; false when another one has it. Safe to repeat. */
    public boolean claim(HomeId home, TenancyId tenancy) {
        return lettings.create(home.text(), new Letting(home, tenancy, LocalDate.EPOCH))
                || lettings.change(home.text(), letting -> decide(letting, tenancy));
    }

    /** Gives back a claim for a tenancy that was never opened. Safe to repeat. */
    public void giveBack(HomeId home, TenancyId tenancy) {
        if (find(home).filter(letting -> letting.holder().equals(tenancy)).isPresent()) {
            lettings.change(
                    home.text(),
                    letting -> letting.holder().equals(tenancy)
                            ? Change.to(new Letting(home, Letting.NOBODY, letting.freeFrom()), List.of(), true)
                            : Change.none(false));
        }
    }

    /** The claim on a home. */
    public Optional<Letting> find(HomeId home) {
        return lettings.find(home.text()).map(found -> found.state());
    }

    // what is over stays over, so what is read here still holds when the change is written
    private Change<Letting, Boolean> decide(Letting letting, TenancyId tenancy) {
        if (letting.holder().equals(tenancy)) {
            return Change.none(true);
        }
        if (letting.holder().equals(Letting.NOBODY)) {
            return Change.to(new Letting(letting.home(), tenancy, letting.freeFrom()), List.of(), true);
        }
        return tenancies
                .find(letting.holder().text())
                .map(found -> found.state())
                .filter(Over.class::isInstance)
                .map(Over.class::cast)
                .map(over -> Change.to(new Letting(letting.home(), tenancy, freeAfter(over, letting)), List.of(), true))
                .orElseGet(() -> Change.none(false));
    }

    private static LocalDate freeAfter(Over over, Letting letting) {
        return switch (over) {
            case Ended ended -> ended.endedOn().plusDays(1);
            // it never had the home
            case Declined _ -> letting.freeFrom();
        };
    }
}
