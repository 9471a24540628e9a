package cn.gov.zs.housing.housing.stock.web;

import static java.util.stream.Collectors.toMap;

import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeFilter;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.housing.housing.stock.Offer;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From ticked homes over a confirmation to an offer. */
@Controller
@RequestMapping("/staff/homes/offers")
class StaffOffers {
    private final OfferDesk desk;
    private final StaffHomeList list;
    private final Aggregates<Home> homes;
    private final Aggregates<Offer> offers;
    private final Homes all;

    StaffOffers(OfferDesk desk, StaffHomeList list, Aggregates<Home> homes, Aggregates<Offer> offers, Homes all) {
        this.desk = desk;
        this.list = list;
        this.homes = homes;
        this.offers = offers;
        this.all = all;
    }

    /** Changes nothing: shows what would be offered, and asks. */
    @PostMapping("/confirm")
    Object confirm(@RequestParam(name = "home", defaultValue = "") List<String> home, Model model) {
        var picked = PickedHome.all(home);
        if (picked.isEmpty()) {
            model.addAttribute("nothingPicked", true);
            return Forms.again(list.show(HomeFilter.in(HomeState.FIT), 0, model));
        }
        model.addAttribute(
                "homes",
                picked.stream().map(this::asSeen).sorted(HomeView.BY_PLACE).toList());
        model.addAttribute("formId", UUID.randomUUID());
        return "housing/confirm-offer";
    }

    @PostMapping
    String offer(
            @RequestParam UUID formId,
            @RequestParam(name = "home", defaultValue = "") List<String> home,
            Caller caller) {
        var picked = PickedHome.all(home);
        var seen = picked.stream().collect(toMap(PickedHome::home, PickedHome::version, Math::min));
        var offered = desk.offer(
                formId, picked.stream().map(PickedHome::home).distinct().toList(), seen, "home", caller);
        return "redirect:/staff/homes/offers/" + offered.id().text();
    }

    @GetMapping("/{offerId}")
    String show(@PathVariable UUID offerId, Model model) {
        var offer = offers.find(offerId.toString())
                .orElseThrow(ProblemException::absent)
                .state();
        model.addAttribute("offer", OfferView.of(offer));
        model.addAttribute(
                "homes",
                all.among(offer.homes()).stream()
                        .map(HomeView::of)
                        .sorted(HomeView.BY_PLACE)
                        .toList());
        return "housing/offer";
    }

    private HomeView asSeen(PickedHome picked) {
        var now = view(picked.home());
        if (now.version() != picked.version()) {
            throw ProblemException.conflict(
                    "state.stale", Map.of("homeIds", List.of(picked.home().text())));
        }
        return now;
    }

    private HomeView view(HomeId home) {
        return homes.find(home.text()).map(HomeView::of).orElseThrow(ProblemException::absent);
    }
}
