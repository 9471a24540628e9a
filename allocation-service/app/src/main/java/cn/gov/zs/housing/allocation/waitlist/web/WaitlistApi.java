package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The waiting list as JSON: staff see a category's list, an applicant their own entries. */
@RestController
class WaitlistApi {

    private final WaitlistReading reading;

    WaitlistApi(WaitlistReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/allocation/waiting-list")
    Paged<EntryView> list(@RequestParam Category category, @RequestParam(defaultValue = "0") int page, Caller caller) {
        caller.require(Roles.STAFF);
        return reading.page(category, page);
    }

    @GetMapping("/api/v1/allocation/waiting-list/mine")
    List<EntryView> mine(Caller caller) {
        return reading.ownedBy(caller.subject());
    }
}
