package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.HomeFilter;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Homes;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Cuts lists of homes into pages. */
@Component
class HomePages {
    private final Homes homes;

    HomePages(Homes homes) {
        this.homes = homes;
    }

    Page<HomeView> all(HomeFilter filter, int page, int size) {
        return cut(filter, page, size, Function.identity());
    }

    Page<OfferedHomeView> onOffer(int page, int size) {
        return cut(HomeFilter.ON_OFFER, page, size, OfferedHomeView::of);
    }

    /** The filter that a form or an address asks for; what is left empty does not narrow. */
    static HomeFilter filter(Optional<HomeState> state, String estate, String building, Optional<Integer> rooms) {
        return new HomeFilter(
                state.map(Set::of).orElse(Set.of()),
                estate.isBlank() ? null : estate.strip(),
                building.isBlank() ? null : building.strip(),
                rooms.orElse(null));
    }

    long count(HomeFilter filter) {
        return homes.count(filter);
    }

    private <T> Page<T> cut(HomeFilter filter, int page, int size, Function<HomeView, T> view) {
        var items = homes.list(filter, page * size, size).stream()
                .map(HomeView::of)
                .map(view)
                .toList();
        return new Page<>(items, page, size, homes.count(filter));
    }
}
