package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Versioned;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Homes chosen for wishes, in the order of estate, building and number, so that everybody who chooses from the same stock chooses the
 * same.
 *
 * @param homes the homes, each once
 * @param lacking wishes for which there were too few
 */
record Choice(List<Versioned<Home>> homes, List<Lack> lacking) {

    Choice {
        homes = List.copyOf(homes);
        lacking = List.copyOf(lacking);
    }

    boolean complete() {
        return lacking.isEmpty();
    }

    /**
     * Chooses. Wishes for one estate go first, those for any estate take from what is left: so all are met if they can be.
     *
     * @param mine homes the offer has claimed already
     */
    static Choice of(List<Wish> wishes, List<Versioned<Home>> mine, Homes stock) {
        var chosen = new ArrayList<Versioned<Home>>();
        var taken = new HashSet<HomeId>();
        var lacking = new ArrayList<Lack>();
        var ordered = Stream.concat(
                wishes.stream().filter(wish -> wish.estate() != null),
                wishes.stream().filter(wish -> wish.estate() == null));
        ordered.forEach(wish -> {
            var fit = stock.fit(wish.estate(), wish.rooms(), wish.count() + taken.size());
            var some = Stream.concat(mine.stream().filter(home -> suits(home.state(), wish)), fit.stream())
                    .filter(home -> !taken.contains(home.state().id()))
                    .sorted((a, b) -> HomeDescription.BY_PLACE.compare(
                            a.state().description(), b.state().description()))
                    .limit(wish.count())
                    .toList();
            some.forEach(home -> taken.add(home.state().id()));
            chosen.addAll(some);
            if (some.size() < wish.count()) {
                lacking.add(new Lack(wish, some.size()));
            }
        });
        return new Choice(chosen, lacking);
    }

    private static boolean suits(Home home, Wish wish) {
        return home.description().rooms() == wish.rooms()
                && (wish.estate() == null
                        || PlaceName.plain(home.description().estate()).equals(PlaceName.plain(wish.estate())));
    }
}
