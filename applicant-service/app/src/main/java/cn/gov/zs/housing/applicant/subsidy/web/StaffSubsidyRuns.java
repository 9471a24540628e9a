package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.web.ApplicationList;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.subsidy.BankResultsAnswer;
import cn.gov.zs.housing.applicant.subsidy.PaymentLines;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The city's pages of monthly payment lists. */
@Controller
@RequestMapping("/staff/subsidies/runs")
class StaffSubsidyRuns {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TO_LIST = "redirect:/staff/subsidies/runs/";

    private final RunDesk desk;
    private final BankDesk bank;

    StaffSubsidyRuns(RunDesk desk, BankDesk bank) {
        this.desk = desk;
        this.bank = bank;
    }

    @GetMapping
    String list(Caller caller, Model model) {
        model.addAttribute("runs", desk.list(caller));
        model.addAttribute("reviews", caller.has(GrantDesk.CITY_REVIEWER));
        return "applicant/subsidy-runs";
    }

    @PostMapping
    String start(Caller caller, @RequestParam(defaultValue = "") String month) {
        return TO_LIST + desk.start(caller, month).month();
    }

    @GetMapping("/{month}")
    String page(
            Caller caller,
            @PathVariable String month,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable Integer bankPaid,
            @RequestParam(required = false) @Nullable Integer bankReturned,
            Model model) {
        model.addAttribute("bankPaid", bankPaid);
        model.addAttribute("bankReturned", bankReturned);
        return page(caller, TypedAct.monthInAddress(month), order, page, model);
    }

    private String page(Caller caller, YearMonth of, @Nullable String order, int page, Model model) {
        model.addAttribute("run", desk.see(caller, of));
        model.addAttribute("list", desk.lines(caller, of, order, PageNumbers.page(page, ApplicationList.ON_A_PAGE)));
        model.addAttribute("discarded", desk.discarded(caller, of));
        model.addAttribute("downloads", desk.downloads(caller, of));
        model.addAttribute("order", order == null ? "APPLICATION" : order);
        model.addAttribute("orders", PaymentLines.Order.values());
        model.addAttribute("reviews", caller.has(GrantDesk.CITY_REVIEWER));
        model.addAttribute("approves", caller.has(GrantDesk.CITY_APPROVER));
        model.addAttribute("subject", caller.subject());
        return "applicant/subsidy-run";
    }

    @PostMapping("/{month}/lines/{id}/hold")
    String hold(
            Caller caller,
            @PathVariable String month,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason) {
        return to(desk.hold(caller, TypedAct.monthInAddress(month), id, reason));
    }

    @PostMapping("/{month}/lines/{id}/release")
    String release(Caller caller, @PathVariable String month, @PathVariable String id) {
        return to(desk.release(caller, TypedAct.monthInAddress(month), id));
    }

    @PostMapping("/{month}/approval")
    String approve(
            Caller caller,
            @PathVariable String month,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String amount) {
        var seen = TypedAct.number("amount", amount);
        return to(desk.approve(caller, TypedAct.monthInAddress(month), list, seen));
    }

    @PostMapping("/{month}/discard")
    String discard(Caller caller, @PathVariable String month, @RequestParam(defaultValue = "") String reason) {
        return to(desk.discard(caller, TypedAct.monthInAddress(month), reason));
    }

    @PostMapping("/{month}/lines/{id}/returned")
    String returned(
            Caller caller,
            @PathVariable String month,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason) {
        return to(desk.returned(caller, TypedAct.monthInAddress(month), id, TypedAct.day("on", on), reason));
    }

    @PostMapping("/{month}/results")
    String rest(Caller caller, @PathVariable String month, @RequestParam(defaultValue = "") String on) {
        return to(desk.restPaid(caller, TypedAct.monthInAddress(month), TypedAct.day("on", on)));
    }

    @PostMapping("/{month}/closing")
    String close(Caller caller, @PathVariable String month) {
        return to(desk.close(caller, TypedAct.monthInAddress(month)));
    }

    /** The bank's workbook: recorded whole, or shown with every bad cell. */
    @PostMapping("/{month}/bank-results")
    String bankResults(
            Caller caller,
            @PathVariable String month,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var of = TypedAct.monthInAddress(month);
        return switch (bank.receive(caller, of, request)) {
            case BankDesk.Received.Recorded recorded ->
                TO_LIST + of + "?bankPaid=" + recorded.paid() + "&bankReturned=" + recorded.returned();
            case BankDesk.Received.Refused(var answer) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                switch (answer) {
                    case BankResultsAnswer.Bad bad -> model.addAttribute("bad", bad);
                    case BankResultsAnswer.Unreadable unreadable -> model.addAttribute("unreadable", unreadable);
                    case BankResultsAnswer.Good _ -> throw new IllegalStateException("a good workbook is not refused");
                }
                yield page(caller, of, null, 0, model);
            }
        };
    }

    /** A form's answer and no address: one that holds whole account numbers could be kept and opened without a record. */
    @PostMapping("/{month}/download")
    ResponseEntity<byte[]> download(
            Caller caller, @PathVariable String month, @RequestParam(defaultValue = "") String reason, Locale locale) {
        var of = TypedAct.monthInAddress(month);
        var sheet = desk.download(caller, of, reason, locale);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("subsidy-" + of + ".xlsx")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .body(sheet);
    }

    private static String to(RunView run) {
        return TO_LIST + run.month();
    }
}
