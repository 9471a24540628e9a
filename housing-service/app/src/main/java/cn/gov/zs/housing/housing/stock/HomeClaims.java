package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The writes on homes that an offer asks for, many in one order to the database. Each is one atomic write on a home as it was read,
 * and may be repeated without effect.
 */
class HomeClaims {
    private final Homes homes;
    private final Aggregates<Home> each;

    HomeClaims(Homes homes, Aggregates<Home> each) {
        this.homes = homes;
        this.each = each;
    }

    /**
     * Takes those that are free for the offer.
     *
     * @param anew whether homes that the offer has claimed are claimed once more, which nobody who read them before can undo
     * @return the same homes as they are afterwards
     */
    List<Versioned<Home>> claim(List<Versioned<Home>> read, OfferId offer, boolean anew) {
        write(read, home -> switch (home) {
            case Home.Fit fit -> fit.claimFor(offer);
            case Home.Claimed claimed -> anew && claimed.offer().equals(offer) ? claimed : null;
            default -> null;
        });
        return homes.among(read.stream().map(home -> home.state().id()).toList());
    }

    /** Gives back what the offer has claimed of these, as they were read: one that was claimed anew since then stays. */
    void release(Collection<Versioned<Home>> read, OfferId offer) {
        write(
                read,
                home -> home instanceof Home.Claimed claimed && claimed.offer().equals(offer)
                        ? claimed.release()
                        : null);
    }

    /**
     * Leaves no home claimed for an offer that is decided: shows its homes to the public and gives all others back.
     *
     * @param shown its homes; none when it was refused
     * @param act of the officer who offers them
     */
    void settle(OfferId offer, Set<HomeId> shown, Act act) {
        for (var held = homes.claimedBy(offer); !held.isEmpty(); held = homes.claimedBy(offer)) {
            write(
                    held,
                    home -> home instanceof Home.Claimed claimed
                            ? shown.contains(home.id()) ? claimed.putOnOffer(act) : claimed.release()
                            : null);
        }
    }

    /** What this offer has claimed, decided or not. */
    List<Versioned<Home>> of(OfferId offer) {
        return homes.claimedBy(offer);
    }

    /** One order to the database; who was faster with one of them is not overtaken. */
    void write(Collection<Versioned<Home>> read, Function<Home, @Nullable Home> next) {
        each.changeAll(read, next);
    }
}
