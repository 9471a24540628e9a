package cn.gov.zs.housing.allocation.waitlist.web;

import static java.util.stream.Collectors.toMap;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.refusal.web.RefusalDesk;
import cn.gov.zs.housing.allocation.waitlist.ListQuery;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The waiting list as pages. */
@Controller
class WaitlistPages {
    private static final String STAFF = "/staff/allocation/waiting-list";

    private final WaitlistReading reading;
    private final ReceiptReading receipts;
    private final OwnPlace ownPlace;
    private final StatisticsReading statistics;
    private final TieDesk ties;
    private final WaitlistWorkbook workbook;
    private final RefusalDesk refusals;

    WaitlistPages(
            WaitlistReading reading,
            ReceiptReading receipts,
            OwnPlace ownPlace,
            StatisticsReading statistics,
            TieDesk ties,
            WaitlistWorkbook workbook,
            RefusalDesk refusals) {
        this.reading = reading;
        this.receipts = receipts;
        this.ownPlace = ownPlace;
        this.statistics = statistics;
        this.ties = ties;
        this.workbook = workbook;
        this.refusals = refusals;
    }

    @GetMapping("/my/waiting-list")
    String mine(Caller caller, Model model) {
        var entries = reading.ownedBy(caller.subject());
        model.addAttribute("entries", entries);
        model.addAttribute(
                "refusals",
                entries.stream().collect(toMap(EntryView::applicationId, entry -> refusals.of(entry.applicationId()))));
        return "allocation/my-waiting-list";
    }

    @GetMapping("/my/waiting-list/{id}")
    String receipt(@PathVariable String id, @RequestParam Optional<YearMonth> since, Caller caller, Model model) {
        return receipt(id, since, caller, model, "/my/waiting-list", null);
    }

    @GetMapping(STAFF + "/{id}")
    String staffReceipt(
            @PathVariable String id,
            @RequestParam Optional<YearMonth> since,
            @RequestParam @Nullable Boolean checked,
            Caller caller,
            Model model) {
        caller.require(Roles.OFFICER);
        return receipt(id, since, caller, model, STAFF, checked);
    }

    /** Scores one household again, because somebody doubts its score. */
    @PostMapping(STAFF + "/{id}/again")
    String again(@PathVariable String id, Caller caller) {
        return "redirect:" + STAFF + "/" + receipts.entry(id, caller).id() + "?checked=" + receipts.again(id, caller);
    }

    private String receipt(
            String id, Optional<YearMonth> since, Caller caller, Model model, String list, @Nullable Boolean checked) {
        var entry = receipts.entry(id, caller);
        model.addAttribute("list", list);
        model.addAttribute("again", list.equals(STAFF));
        model.addAttribute("checked", checked);
        model.addAttribute("receipt", receipts.receipt(entry));
        model.addAttribute("refusals", refusals.of(entry.id()));
        model.addAttribute("moves", ownPlace.moves(entry, since));
        model.addAttribute("forecast", ownPlace.forecast(entry).orElse(null));
        return "allocation/waiting-receipt";
    }

    @GetMapping("/waiting-list")
    String statistics(Model model) {
        model.addAttribute("lists", statistics.all());
        model.addAttribute("ties", ties.inForce());
        model.addAttribute("refusalRules", refusals.inForce());
        return "allocation/waiting-list";
    }

    @GetMapping(STAFF)
    String staff(
            @RequestParam(defaultValue = "LOCAL_LOW_INCOME") Category category,
            @RequestParam(defaultValue = "WAITING") ListQuery.State state,
            @RequestParam(defaultValue = "RANK") ListQuery.Order order,
            @RequestParam(defaultValue = "0") int page,
            Caller caller,
            Model model) {
        caller.require(Roles.STAFF);
        model.addAttribute("query", new ListQuery(category, state, order));
        model.addAttribute("categories", Category.values());
        model.addAttribute("states", ListQuery.State.values());
        model.addAttribute("orders", ListQuery.Order.values());
        model.addAttribute("entries", reading.page(new ListQuery(category, state, order), page));
        model.addAttribute("total", reading.count(new ListQuery(category, state, order)));
        model.addAttribute("unscored", reading.unscored(category));
        model.addAttribute("officer", caller.has(Roles.OFFICER));
        return "allocation/staff-waiting-list";
    }

    @GetMapping(STAFF + "/export.xlsx")
    void export(
            @RequestParam(defaultValue = "LOCAL_LOW_INCOME") Category category,
            @RequestParam(defaultValue = "WAITING") ListQuery.State state,
            @RequestParam(defaultValue = "RANK") ListQuery.Order order,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        caller.require(Roles.STAFF);
        workbook.send(new ListQuery(category, state, order), caller, response);
    }
}
