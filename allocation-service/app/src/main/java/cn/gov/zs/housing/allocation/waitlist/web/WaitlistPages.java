package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The waiting list as pages. */
@Controller
class WaitlistPages {

    private final WaitlistReading reading;

    WaitlistPages(WaitlistReading reading) {
        this.reading = reading;
    }

    @GetMapping("/my/waiting-list")
    String mine(Caller caller, Model model) {
        model.addAttribute("entries", reading.ownedBy(caller.subject()));
        return "allocation/my-waiting-list";
    }

    @GetMapping("/staff/allocation/waiting-list")
    String staff(
            @RequestParam(defaultValue = "LOCAL_LOW_INCOME") Category category,
            @RequestParam(defaultValue = "0") int page,
            Caller caller,
            Model model) {
        caller.require(Roles.STAFF);
        model.addAttribute("category", category);
        model.addAttribute("categories", Category.values());
        model.addAttribute("entries", reading.page(category, page));
        model.addAttribute("unscored", reading.unscored(category));
        return "allocation/staff-waiting-list";
    }
}
