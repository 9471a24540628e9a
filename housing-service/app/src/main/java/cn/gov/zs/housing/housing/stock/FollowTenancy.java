package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.NotYetException;

/** Does to a home what happened to its tenancy. */
public final class FollowTenancy {
    private final Aggregates<Home> homes;

    public FollowTenancy(Aggregates<Home> homes) {
        this.homes = homes;
    }

    /** A household moved in. */
    public void began(Envelope<?> cause, HomeId home, Letting letting) {
        homes.handle(cause, home.text(), state -> begun(state, letting, Act.of(cause)));
    }

    /** A household gave back the keys. */
    public void ended(Envelope<?> cause, HomeId home, String tenancy) {
        homes.handle(cause, home.text(), state -> ended(state, tenancy, Act.of(cause)));
    }

    /** A household that had the home will not move in. */
    public void declined(Envelope<?> cause, HomeId home, String tenancy, String application) {
        homes.handle(cause, home.text(), state -> declined(state, tenancy, application, Act.of(cause)));
    }

    private static Change<Home, Done> declined(Home home, String tenancy, String application, Act act) {
        return switch (home) {
            case Home.Allotted allotted
            when allotted.lot().application().equals(application) -> Change.to(allotted.decline(tenancy, act));
            case Home.Held held when held.tenancy().equals(tenancy) -> Change.to(held.release(act));
            // the event that has it allotted is of another key
            case Home.Claimed _, Home.Offered _, Home.Drawn _ ->
                throw new NotYetException("the home is not allotted yet: " + home.id());
            // somebody else has it
            case Home.Allotted _,
                    Home.Held _,
                    Home.Fit _,
                    Home.Let _,
                    Home.Planned _,
                    Home.Finished _,
                    Home.Vacated _,
                    Home.UnderRepair _,
                    Home.Withdrawn _ -> Change.none(Done.DONE);
        };
    }

    private static Change<Home, Done> begun(Home home, Letting letting, Act act) {
        return switch (home) {
            case Home.Allotted allotted
            when allotted.lot().application().equals(letting.application()) -> Change.to(allotted.letTo(letting, act));
            case Home.Allotted allotted ->
                throw new IllegalStateException("allotted to another household: " + allotted.id());
            // a household changes its home
            case Home.Held held when held.tenancy().equals(letting.tenancy()) -> Change.to(held.letTo(letting, act));
            case Home.Held held -> throw new IllegalStateException("held for another household: " + held.id());
            // its transfer was agreed before homes were held
            case Home.Fit fit -> Change.to(fit.letTo(letting, act));
            case Home.Let let when let.letting().tenancy().equals(letting.tenancy()) -> Change.none(Done.DONE);
            case Home.Claimed _, Home.OnOffer _, Home.Reserved _, Home.Drawn _ ->
                throw new NotYetException("the home is not allotted yet: " + home.id());
            // the household before is told to have left by an event of another key
            case Home.Let _ -> throw new NotYetException("the home is let by another tenancy: " + home.id());
            case Home.Planned _, Home.Finished _, Home.Vacated _, Home.UnderRepair _, Home.Withdrawn _ ->
                throw new IllegalStateException("moved into a home that is " + home.state() + ": " + home.id());
        };
    }

    private static Change<Home, Done> ended(Home home, String tenancy, Act act) {
        return switch (home) {
            case Home.Let let when let.letting().tenancy().equals(tenancy) -> Change.to(let.vacate(act));
            default -> throw new NotYetException("the home is not let by this tenancy: " + home.id());
        };
    }
}
