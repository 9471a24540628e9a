package cn.gov.zs.housing.housing.stock.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The homes on offer (房源), for everybody. Legal source: work plan 二（一）（4）. */
@Controller
class PublicHomes {
    private static final int ON_ONE_SCREEN = 20;

    private final HomePages homes;

    PublicHomes(HomePages homes) {
        this.homes = homes;
    }

    @GetMapping("/homes")
    String page(@RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page, Model model) {
        model.addAttribute("homes", homes.onOffer(page, ON_ONE_SCREEN));
        return "housing/homes";
    }

    /** Homes on offer by estate, building and number. */
    @GetMapping(path = "/api/v1/public/homes", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Page<OfferedHomeView> list(
            @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
            @RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.LARGEST) int size) {
        return homes.onOffer(page, size);
    }
}
