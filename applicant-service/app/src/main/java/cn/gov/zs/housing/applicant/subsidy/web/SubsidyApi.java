package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.web.FlawErrors;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.subsidy.RuleCheck;
import cn.gov.zs.platform.http.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Grants and rules over the API. */
@RestController
@RequestMapping("/api/v1/subsidies")
@Tag(name = "subsidies")
class SubsidyApi {
    private final GrantDesk grants;
    private final RuleDesk rules;

    SubsidyApi(GrantDesk grants, RuleDesk rules) {
        this.grants = grants;
        this.rules = rules;
    }

    /** @param reason 1 to 1,000 characters */
    record Reason(@Nullable String reason) {
        @Override
        public String toString() {
            return "reason";
        }
    }

    /**
     * @param lostOn the day the qualification was lost
     * @param ground a name of {@link cn.gov.zs.housing.applicant.subsidy.StopGround}
     */
    record Stop(
            @Nullable LocalDate lostOn,
            @Nullable String ground,
            @Nullable String reason) {
        @Override
        public String toString() {
            return "stop";
        }
    }

    /** @param month such as {@code 2026-12} */
    record ClaimBody(
            @Nullable String month,
            @Nullable BigDecimal amount,
            @Nullable String reason) {
        @Override
        public String toString() {
            return "claim";
        }
    }

    /** @param way {@code REPAID} or {@code SET_OFF} */
    record SettlementBody(
            @Nullable String way,
            @Nullable BigDecimal amount,
            @Nullable LocalDate on) {}

    /** @param account 16 to 19 digits */
    record AccountBody(@Nullable String bank, @Nullable String account) {
        @Override
        public String toString() {
            return "account";
        }
    }

    @GetMapping("/grants")
    @Operation(summary = "Grants of the caller's scope, newest first; roles of township and city")
    GrantDesk.GrantList list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return grants.list(caller, standing, PageNumbers.page(page, size));
    }

    @GetMapping("/grants/{id}")
    @Operation(summary = "A grant, for staff in scope and for its household")
    GrantView see(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return grants.see(caller, id);
    }

    @PostMapping("/grants/{id}")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Grants a registered household the subsidy; role city-reviewer")
    GrantView open(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return grants.open(caller, id);
    }

    @PostMapping("/grants/{id}/account")
    @Operation(summary = "Enters where it is paid; a clerk in scope, or the household itself")
    GrantView account(@Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody AccountBody body) {
        return caller.has("citizen")
                ? grants.payOwnInto(caller, id, body.bank(), body.account())
                : grants.payInto(caller, id, body.bank(), body.account());
    }

    @PostMapping("/grants/{id}/pause")
    @Operation(summary = "Pauses it; role city-reviewer")
    GrantView pause(@Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody Reason body) {
        return grants.pause(caller, id, body.reason());
    }

    @PostMapping("/grants/{id}/resume")
    @Operation(summary = "Resumes it, with the months of the pause in arrears; role city-reviewer")
    GrantView resume(@Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody Reason body) {
        return grants.resume(caller, id, body.reason());
    }

    @PostMapping("/grants/{id}/stop")
    @Operation(summary = "Stops it for good and claims back what was paid for later months; role city-approver")
    GrantView stop(@Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody Stop body) {
        return grants.stop(caller, id, body.lostOn(), body.ground(), body.reason());
    }

    @PostMapping("/grants/{id}/claims")
    @Operation(summary = "Claims back part or all of a paid month; role city-reviewer")
    GrantView claim(@Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody ClaimBody body) {
        return grants.claim(caller, id, body.month(), body.amount(), body.reason());
    }

    @PostMapping("/grants/{id}/claims/{claim}/settlements")
    @Operation(summary = "Records what came back; role city-reviewer")
    GrantView settle(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @PathVariable int claim,
            @RequestBody SettlementBody body) {
        return grants.settle(caller, id, claim, body.way(), body.amount(), body.on());
    }

    @GetMapping("/rules")
    @Operation(summary = "Versions of the rule, newest first; roles city-reviewer, city-approver")
    List<RuleView> rules(@Parameter(hidden = true) Caller caller) {
        return rules.list(caller);
    }

    @PostMapping("/rules")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enters a version, which another person must approve; role city-reviewer")
    RuleView enter(@Parameter(hidden = true) Caller caller, @RequestBody RuleBody body) throws BindException {
        caller.require(GrantDesk.CITY_REVIEWER);
        return switch (rules.check(body.draft())) {
            case RuleCheck.Answer.Complete(var rule) -> rules.enter(caller, rule);
            case RuleCheck.Answer.Flawed(var flaws) -> throw FlawErrors.problem(flaws);
        };
    }

    @PostMapping("/rules/{number}/approval")
    @Operation(summary = "Puts a version in force; role city-approver, another person than who entered it")
    RuleView approve(@Parameter(hidden = true) Caller caller, @PathVariable int number) {
        return rules.approve(caller, number);
    }

    @PostMapping("/rules/{number}/withdrawal")
    @Operation(summary = "Takes back a version not in force yet; roles city-reviewer, city-approver")
    RuleView withdraw(@Parameter(hidden = true) Caller caller, @PathVariable int number) {
        return rules.withdraw(caller, number);
    }
}
