package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.HomeFilter;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.platform.http.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** This service's part of the personal page and of the workbench, put together by the gateway. */
@Controller
class HousingFragments {
    private final HomePages homes;

    HousingFragments(HomePages homes) {
        this.homes = homes;
    }

    /** How many homes are on offer now. */
    @GetMapping("/fragments/housing/my")
    String my(Model model) {
        model.addAttribute("onOffer", homes.count(HomeFilter.ON_OFFER));
        return "housing/fragments :: my";
    }

    /** The stock officer's counts; nothing for everybody else. */
    @GetMapping("/fragments/housing/staff")
    String staff(Caller caller, Model model) {
        var mine = caller.has("stock-officer");
        model.addAttribute("mine", mine);
        if (mine) {
            model.addAttribute("fit", homes.count(HomeFilter.in(HomeState.FIT)));
            model.addAttribute("onOffer", homes.count(HomeFilter.ON_OFFER));
            model.addAttribute("drawn", homes.count(HomeFilter.in(HomeState.DRAWN)));
        }
        return "housing/fragments :: staff";
    }
}
