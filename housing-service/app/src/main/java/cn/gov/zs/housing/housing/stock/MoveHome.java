package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import java.util.List;
import java.util.function.Function;

/**
 * What an officer does to one home. Each is one write on the version that the officer was shown; a home changed since then is
 * refused with {@link cn.gov.zs.platform.eventing.StaleVersionException}, and so is a form sent twice.
 */
public final class MoveHome {
    private final Aggregates<Home> homes;

    public MoveHome(Aggregates<Home> homes) {
        this.homes = homes;
    }

    /** A step of its life. */
    public MoveAnswer move(HomeId home, long version, HomeMove move, Act act) {
        return change(home, version, state -> move.move(state, act));
    }

    /**
     * Something was found that makes it unfit. A free home is under repair from here on; one that is offered, drawn, allotted, held or let
     * stays so, and is not fit when it comes back.
     *
     * @param what as {@link Reason} takes it
     */
    public MoveAnswer foundDefect(HomeId home, long version, String what, Act act) {
        return change(home, version, state -> withDefect(state, what, act));
    }

    /** A defect is mended. */
    public MoveAnswer mended(HomeId home, long version, int defect, Act act) {
        return change(
                home,
                version,
                state -> state.file().openDefects().stream().anyMatch(open -> open.number() == defect)
                        ? new MoveAnswer.Moved(state.with(state.file().mended(defect, act)))
                        : new MoveAnswer.NoSuchDefect());
    }

    /** Whether a defect can be found in it. */
    public static boolean canBeDefective(Home home) {
        return !(home instanceof Home.Planned || home instanceof Home.Claimed || home instanceof Home.Withdrawn);
    }

    static MoveAnswer withDefect(Home home, String what, Act act) {
        if (home.file().defects().size() >= HomeFile.MOST_DEFECTS) {
            return new MoveAnswer.NoSuchDefect();
        }
        return switch (home) {
            case Home.Fit fit -> new MoveAnswer.Moved(fit.foundDefective(what, act));
            // nothing stands there yet; or it is a matter of milliseconds until it is on offer or free; or it is gone
            case Home.Planned _, Home.Claimed _, Home.Withdrawn _ -> new MoveAnswer.NotFromHere(home.state());
            case Home.Finished _,
                    Home.OnOffer _,
                    Home.Reserved _,
                    Home.Drawn _,
                    Home.Allotted _,
                    Home.Held _,
                    Home.Let _,
                    Home.Vacated _,
                    Home.UnderRepair _ ->
                new MoveAnswer.Moved(home.with(home.file().withDefect(what, act)));
        };
    }

    private MoveAnswer change(HomeId home, long version, Function<Home, MoveAnswer> step) {
        return homes.change(home.text(), version, state -> {
            var answer = step.apply(state);
            return answer instanceof MoveAnswer.Moved moved
                    ? Change.to(moved.home(), List.of(), answer)
                    : Change.none(answer);
        });
    }
}
