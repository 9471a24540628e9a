package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.request.Handlers;
import cn.gov.zs.platform.http.Caller;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hands requests from one officer to another (转办). */
@Controller
class AssignmentPages {
    private final StaffRequestPages pages;
    private final RequestDesk desk;
    private final Handlers handlers;

    AssignmentPages(StaffRequestPages pages, RequestDesk desk, Handlers handlers) {
        this.pages = pages;
        this.desk = desk;
        this.handlers = handlers;
    }

    @PostMapping(StaffRequestPages.HERE + "/{number}/handover")
    ModelAndView handOver(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(name = "handoverReason", defaultValue = "") String reason,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayRead(caller);
        var colleague = handlers.find(to);
        if (colleague.isEmpty()) {
            return pages.again(caller, number, typed, "request.flaw.to.required");
        }
        return reason.length() > StaffRequestPages.LONGEST
                ? pages.again(caller, number, typed, "request.flaw.handover.too-long")
                : pages.step(
                        caller,
                        number,
                        version,
                        typed,
                        (id, by) -> desk.office().handOver(id, colleague.get().officer(), reason.strip(), by));
    }
}
