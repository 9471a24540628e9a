package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.stock.HomeFilter;
import cn.gov.zs.housing.housing.stock.HomeState;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** Fills the page from which homes are opened, or chosen for an offer. */
@Component
class StaffHomeList {
    private static final int ON_ONE_PAGE = 50;

    private final HomePages homes;
    private final AddHomeDesk desk;

    StaffHomeList(HomePages homes, AddHomeDesk desk) {
        this.homes = homes;
        this.desk = desk;
    }

    String show(HomeFilter filter, int page, Model model) {
        var state =
                filter.states().size() == 1 ? filter.states().iterator().next().name() : "";
        model.addAttribute("homes", homes.all(filter, page, ON_ONE_PAGE));
        model.addAttribute("states", HomeState.values());
        model.addAttribute("estates", desk.estates());
        model.addAttribute(
                "roomCounts",
                IntStream.rangeClosed(1, HomeDescription.MOST_ROOMS).boxed().toList());
        model.addAttribute("state", state);
        model.addAttribute("estate", filter.estate());
        model.addAttribute("building", filter.building());
        model.addAttribute("rooms", filter.rooms());
        model.addAttribute("here", address(filter, state));
        return "housing/staff-homes";
    }

    private static String address(HomeFilter filter, String state) {
        var here = UriComponentsBuilder.fromPath("/staff/homes").queryParam("state", state);
        if (filter.estate() != null) {
            here.queryParam("estate", filter.estate());
        }
        if (filter.building() != null) {
            here.queryParam("building", filter.building());
        }
        if (filter.rooms() != null) {
            here.queryParam("rooms", filter.rooms());
        }
        return here.build().encode().toUriString() + "&";
    }
}
