package cn.gov.zs.housing.housing.stock;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which homes a list shows.
 *
 * @param states in any of these states; in all when empty
 * @param estate of this estate; null for all
 * @param building of this building; null for all
 * @param rooms with so many bedrooms; null for all
 */
public record HomeFilter(
        Set<HomeState> states,
        @Nullable String estate,
        @Nullable String building,
        @Nullable Integer rooms) {
    /** All homes. */
    public static final HomeFilter ALL = in();

    /** What the public is shown as on offer: a frozen batch has not drawn its homes yet. */
    public static final HomeFilter ON_OFFER = in(HomeState.ON_OFFER, HomeState.RESERVED);

    /** Keeps its own copy of the set. */
    public HomeFilter {
        states = Set.copyOf(states);
    }

    /** Homes in any of these states. */
    public static HomeFilter in(HomeState... states) {
        return new HomeFilter(Set.of(states), null, null, null);
    }
}
