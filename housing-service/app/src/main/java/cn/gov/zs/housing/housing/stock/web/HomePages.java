package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Homes;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Cuts lists of homes into pages. */
@Component
class HomePages {
    private final Homes homes;

    HomePages(Homes homes) {
        this.homes = homes;
    }

    Page<HomeView> all(Optional<HomeState> state, int page, int size) {
        return cut(state, page, size, Function.identity());
    }

    Page<OfferedHomeView> onOffer(int page, int size) {
        return cut(Optional.of(HomeState.ON_OFFER), page, size, OfferedHomeView::of);
    }

    long count(HomeState state) {
        return homes.count(Optional.of(state));
    }

    private <T> Page<T> cut(Optional<HomeState> state, int page, int size, Function<HomeView, T> view) {
        var items = homes.list(state, page * size, size).stream()
                .map(HomeView::of)
                .map(view)
                .toList();
        return new Page<>(items, page, size, homes.count(state));
    }
}
