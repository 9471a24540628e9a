package cn.gov.zs.housing.allocation.web;

import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.Offers;
import cn.gov.zs.housing.allocation.ceremony.Ceremonies;
import cn.gov.zs.housing.allocation.drawing.web.HomeOfferDesk;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** This service's parts of the gateway's pages /my and /staff: no layout, reachable by the gateway alone. */
@Controller
class Fragments {

    private static final int FEW = 5;

    private final Waitlist waitlist;
    private final Batches batches;
    private final Offers offers;
    private final Ceremonies ceremonies;
    private final HomeOfferDesk homes;

    Fragments(Waitlist waitlist, Batches batches, Offers offers, Ceremonies ceremonies, HomeOfferDesk homes) {
        this.waitlist = waitlist;
        this.batches = batches;
        this.offers = offers;
        this.ceremonies = ceremonies;
        this.homes = homes;
    }

    @GetMapping("/fragments/allocation/my")
    String my(Caller caller, Model model) {
        model.addAttribute("waiting", waitlist.ownedBy(caller.subject()).size());
        model.addAttribute(
                "offered",
                homes.of(caller).stream()
                        .filter(offer -> offer.state().equals("OFFERED"))
                        .count());
        return "allocation/fragment-my";
    }

    /** Empty for those who have nothing to do here. */
    @GetMapping("/fragments/allocation/staff")
    String staff(Caller caller, Model model) {
        var concerned = java.util.Arrays.stream(Roles.STAFF).anyMatch(caller::has);
        model.addAttribute("concerned", concerned);
        model.addAttribute("officer", caller.has(Roles.OFFICER));
        model.addAttribute("witness", caller.has(Roles.WITNESS));
        if (concerned) {
            model.addAttribute(
                    "batches",
                    batches.newestFirst(0, FEW).stream().map(b -> b.state()).toList());
            model.addAttribute("offers", offers.available(0, FEW).size());
            model.addAttribute(
                    "ceremonies",
                    caller.has(Roles.WITNESS)
                            ? ceremonies.runningFor(caller.username()).stream()
                                    .map(c -> c.state().announcement())
                                    .toList()
                            : List.of());
        }
        return "allocation/fragment-staff";
    }
}
