package cn.gov.zs.housing.disclosure.retention.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.request.Requests;
import cn.gov.zs.housing.disclosure.retention.Removals;
import cn.gov.zs.housing.disclosure.retention.RetentionTerms;
import cn.gov.zs.platform.http.Caller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor's page: how long it is kept who objected, and what was removed. */
@Controller
class RetentionPages {
    private static final int ON_A_PAGE = 50;

    private final RetentionTerms terms = RetentionTerms.shipped(RetentionTerms.Datum.OBJECTION);
    private final RetentionTerms requestTerms = RetentionTerms.shipped(RetentionTerms.Datum.REQUEST);
    private final Removals removals;
    private final Requests requests;
    private final Clock clock;

    RetentionPages(Removals removals, Requests requests, Clock clock) {
        this.requests = requests;
        this.removals = removals;
        this.clock = clock;
    }

    @GetMapping("/staff/disclosure/retention")
    String page(Caller caller, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Model model) {
        caller.require("auditor");
        var total = removals.count();
        model.addAttribute("items", removals.list(page, ON_A_PAGE));
        model.addAttribute("total", total);
        model.addAttribute("page", page);
        model.addAttribute("more", (page + 1L) * ON_A_PAGE < total);
        terms.inForce(OfficeDay.of(clock.instant())).ifPresent(term -> {
            model.addAttribute("term", term);
            model.addAttribute("months", term.period().toTotalMonths());
            model.addAttribute("days", term.period().getDays());
        });
        requestTerms.inForce(OfficeDay.of(clock.instant())).ifPresent(term -> {
            model.addAttribute("requestTerm", term);
            model.addAttribute("requestMonths", term.period().toTotalMonths());
        });
        model.addAttribute("forgotten", requests.countForgotten());
        return "disclosure/retention";
    }
}
