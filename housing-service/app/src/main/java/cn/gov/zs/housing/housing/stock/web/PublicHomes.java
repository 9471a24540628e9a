package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.FreeHomes;
import cn.gov.zs.housing.housing.stock.Homes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
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
    private final Homes all;

    PublicHomes(HomePages homes, Homes all) {
        this.homes = homes;
        this.all = all;
    }

    @GetMapping("/homes")
    String page(@RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page, Model model) {
        model.addAttribute("homes", homes.onOffer(page, ON_ONE_SCREEN));
        var free = all.free();
        model.addAttribute("free", free);
        model.addAttribute(
                "freeTotal", free.stream().mapToLong(FreeHomes::count).sum());
        return "housing/homes";
    }

    /** How many homes are fit, free and in no batch, by estate and rooms. */
    @GetMapping(path = "/api/v1/public/homes/free", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<FreeHomes> free() {
        return all.free();
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
