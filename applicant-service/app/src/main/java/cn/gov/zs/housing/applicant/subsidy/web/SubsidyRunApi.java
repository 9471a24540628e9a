package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.subsidy.ListDownload;
import cn.gov.zs.platform.http.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Monthly payment lists over the API; the city's alone. */
@RestController
@RequestMapping("/api/v1/subsidies/runs")
@Tag(name = "subsidies")
class SubsidyRunApi {
    private final RunDesk desk;

    SubsidyRunApi(RunDesk desk) {
        this.desk = desk;
    }

    /** @param month such as {@code 2026-12} */
    record Start(@Nullable String month) {}

    /**
     * What the approver saw.
     *
     * @param list such as {@code 2026-12.1}
     * @param amount its sum in yuan
     */
    record Approval(@Nullable String list, @Nullable BigDecimal amount) {}

    /**
     * What the bank made of a line.
     *
     * @param outcome {@code PAID} or {@code RETURNED}
     * @param reason the bank's words; needed when it came back
     */
    record Outcome(
            @Nullable String outcome,
            @Nullable LocalDate on,
            @Nullable String reason) {
        @Override
        public String toString() {
            return "outcome " + outcome;
        }
    }

    /** The names of {@link Outcome}. */
    enum What {
        PAID,
        RETURNED
    }

    @GetMapping
    @Operation(summary = "The latest list of each month; roles city-reviewer, city-approver")
    List<RunView> list(@Parameter(hidden = true) Caller caller) {
        return desk.list(caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Starts a month's list; role city-reviewer")
    RunView start(@Parameter(hidden = true) Caller caller, @RequestBody Start body) {
        return desk.start(caller, body.month());
    }

    @GetMapping("/{month}")
    @Operation(summary = "A month's list: state, progress, totals; roles city-reviewer, city-approver")
    RunView see(@Parameter(hidden = true) Caller caller, @PathVariable String month) {
        return desk.see(caller, TypedAct.monthInAddress(month));
    }

    @GetMapping("/{month}/lines")
    @Operation(summary = "Its lines, masked; order APPLICATION, AMOUNT or TOWNSHIP; roles city-reviewer, city-approver")
    RunDesk.LineList lines(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String month,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return desk.lines(caller, TypedAct.monthInAddress(month), order, PageNumbers.page(page, size));
    }

    @PostMapping("/{month}/lines/{id}/hold")
    @Operation(summary = "Holds a line back before the approval; role city-reviewer")
    RunView hold(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String month,
            @PathVariable String id,
            @RequestBody SubsidyApi.Reason body) {
        return desk.hold(caller, TypedAct.monthInAddress(month), id, body.reason());
    }

    @DeleteMapping("/{month}/lines/{id}/hold")
    @Operation(summary = "Lets a held line go on; role city-reviewer")
    RunView release(@Parameter(hidden = true) Caller caller, @PathVariable String month, @PathVariable String id) {
        return desk.release(caller, TypedAct.monthInAddress(month), id);
    }

    @PostMapping("/{month}/approval")
    @Operation(summary = "Approves and freezes it; role city-approver, another person than who computed it")
    RunView approve(@Parameter(hidden = true) Caller caller, @PathVariable String month, @RequestBody Approval body) {
        return desk.approve(caller, TypedAct.monthInAddress(month), body.list(), body.amount());
    }

    @PostMapping("/{month}/discard")
    @Operation(summary = "Throws it away before its approval; roles city-reviewer, city-approver")
    RunView discard(
            @Parameter(hidden = true) Caller caller, @PathVariable String month, @RequestBody SubsidyApi.Reason body) {
        return desk.discard(caller, TypedAct.monthInAddress(month), body.reason());
    }

    @PostMapping("/{month}/lines/{id}/result")
    @Operation(summary = "Records what the bank made of a line; role city-reviewer. Safe to repeat")
    RunView result(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String month,
            @PathVariable String id,
            @RequestBody Outcome body) {
        var of = TypedAct.monthInAddress(month);
        return switch (TypedAct.choice("outcome", body.outcome(), What.class)) {
            case PAID -> desk.paid(caller, of, id, body.on());
            case RETURNED -> desk.returned(caller, of, id, body.on(), body.reason());
        };
    }

    @PostMapping("/{month}/results")
    @Operation(summary = "Records every line without a result as paid on a day; role city-reviewer. Safe to repeat")
    RunView rest(@Parameter(hidden = true) Caller caller, @PathVariable String month, @RequestBody Outcome body) {
        return desk.restPaid(caller, TypedAct.monthInAddress(month), body.on());
    }

    @PostMapping("/{month}/closing")
    @Operation(summary = "Closes it once every result is there, and has it published; role city-reviewer")
    RunView close(@Parameter(hidden = true) Caller caller, @PathVariable String month) {
        return desk.close(caller, TypedAct.monthInAddress(month));
    }

    @GetMapping("/{month}/downloads")
    @Operation(summary = "Who downloaded it, when and why; roles city-reviewer, city-approver, auditor")
    List<ListDownload> downloads(@Parameter(hidden = true) Caller caller, @PathVariable String month) {
        return desk.downloads(caller, TypedAct.monthInAddress(month));
    }
}
