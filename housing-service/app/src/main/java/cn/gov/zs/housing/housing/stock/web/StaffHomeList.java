package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.HomeFilter;
import cn.gov.zs.housing.housing.stock.HomeState;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page from which homes are chosen for an offer. */
@Component
class StaffHomeList {
    private static final int ON_ONE_PAGE = 50;

    private final HomePages homes;

    StaffHomeList(HomePages homes) {
        this.homes = homes;
    }

    String show(Optional<HomeState> state, int page, Model model) {
        model.addAttribute(
                "homes",
                homes.all(new HomeFilter(state.map(Set::of).orElse(Set.of()), null, null, null), page, ON_ONE_PAGE));
        model.addAttribute("states", HomeState.values());
        model.addAttribute("state", state.map(HomeState::name).orElse(""));
        return "housing/staff-homes";
    }
}
