package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Changes what a home is known to be, and its rent (decision 0183). Each is one write on the version that the officer was shown; a
 * home changed since then is refused with {@link cn.gov.zs.platform.eventing.StaleVersionException}.
 */
public final class ReviseHome {
    private final Aggregates<Home> homes;

    public ReviseHome(Aggregates<Home> homes) {
        this.homes = homes;
    }

    /**
     * What the home is known to be from now on.
     *
     * @throws IllegalArgumentException if the description is of another door
     */
    public ReviseAnswer revise(
            HomeId home, long version, HomeDescription description, Particulars particulars, Act act) {
        return change(home, version, state -> revised(state, description, particulars, act));
    }

    /** A rent per month from this day on, today's or a later one. */
    public ReviseAnswer setRent(HomeId home, long version, LocalDate from, Yuan perMonth, Act act) {
        return change(home, version, state -> withRent(state, from, perMonth, act));
    }

    /** The home with this, or why not. */
    public static ReviseAnswer revised(Home home, HomeDescription description, Particulars particulars, Act act) {
        if (!description.id().equals(home.id())) {
            throw new IllegalArgumentException("another door: " + home.id());
        }
        if (!particulars.fit(description.floorArea())) {
            return new ReviseAnswer.InnerAreaTooLarge();
        }
        if (description.equals(home.description())
                && particulars.equals(home.file().particulars())) {
            return new ReviseAnswer.SaysSoAlready();
        }
        return mayBeRevised(home)
                ? new ReviseAnswer.Revised(home.with(home.file().revised(description, particulars, act)))
                : new ReviseAnswer.NotFromHere(home.state());
    }

    /** The home with this rent, or why not. */
    public static ReviseAnswer withRent(Home home, LocalDate from, Yuan perMonth, Act act) {
        if (!RentBook.mayBegin(from, act.day())) {
            return new ReviseAnswer.RentInThePast(act.day());
        }
        if (home.file().rents().schedule().stream()
                .anyMatch(rent -> rent.from().equals(from) && rent.perMonth().equals(perMonth))) {
            return new ReviseAnswer.SaysSoAlready();
        }
        return mayBeRevised(home)
                ? new ReviseAnswer.Revised(home.with(home.file().withRent(new Rent(from, perMonth, act))))
                : new ReviseAnswer.NotFromHere(home.state());
    }

    /** Not while the public is shown it and what it costs: 令第11号 art. 11 has both published before the draw. */
    public static boolean mayBeRevised(Home home) {
        return switch (home) {
            case Home.Claimed _, Home.Offered _, Home.Drawn _, Home.Withdrawn _ -> false;
            case Home.Planned _,
                    Home.Finished _,
                    Home.Fit _,
                    Home.Allotted _,
                    Home.Held _,
                    Home.Let _,
                    Home.Vacated _,
                    Home.UnderRepair _ -> true;
        };
    }

    private ReviseAnswer change(HomeId home, long version, Function<Home, ReviseAnswer> step) {
        return homes.change(home.text(), version, state -> {
            var answer = step.apply(state);
            return answer instanceof ReviseAnswer.Revised revised
                    ? Change.to(revised.home(), List.of(), answer)
                    : Change.none(answer);
        });
    }
}
