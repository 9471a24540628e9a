package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.Act;
import cn.gov.zs.housing.housing.tenancy.ArrearsAge;
import cn.gov.zs.housing.housing.tenancy.ContractText;
import cn.gov.zs.housing.housing.tenancy.Tenancy;
import cn.gov.zs.housing.housing.tenancy.TenancyRuleBook;
import cn.gov.zs.housing.housing.tenancy.TenancyState;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tenancies, for programs of a stock officer and of a tenant. */
@RestController
@RequestMapping("/api/v1/tenancies")
@Tag(name = "tenancies")
class TenanciesApi {
    private final TenancyPages pages;
    private final TenancyDesk desk;
    private final TenancyRuleBook rules;
    private final Clock clock;

    TenanciesApi(TenancyPages pages, TenancyDesk desk, TenancyRuleBook rules, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * An act.
     *
     * @param version of the tenancy that was looked at; another one is 409 {@code state.stale}
     * @param values the act's fields as text: days as 2027-01-15, months as 2027-01, amounts in yuan as 777.60
     */
    record ActBody(
            @NotNull(message = "{field.required}") Long version,
            @NotNull(message = "{field.required}") Map<String, String> values) {}

    /** A signature of the tenant. */
    record SignatureBody(
            @NotNull(message = "{field.required}") Long version,
            @NotNull(message = "{field.required}") String digest) {}

    /** A contract in words, with the digest that a signature names. */
    record ContractBody(String number, List<ContractText.Article> articles, String digest) {}

    @GetMapping
    @Operation(summary = "Tenancies, those whose term ends first in front; role stock-officer")
    TenancyPages.Rows list(
            @RequestParam Optional<TenancyState> state,
            @RequestParam Optional<ArrearsAge> arrears,
            @RequestParam(defaultValue = "false") boolean endsSoon,
            @RequestParam(defaultValue = "false") boolean renewalAsked,
            @RequestParam(defaultValue = "0") @Min(0) @Max(TenancyPages.LAST) int page) {
        return pages.list(state, arrears, endsSoon, renewalAsked, page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One tenancy with contracts, account and history; role stock-officer")
    TenancyView get(@PathVariable UUID id) {
        return pages.forStaff(pages.get(id));
    }

    @GetMapping("/{id}/contracts/{ordinal}")
    @Operation(summary = "A contract in words; role stock-officer")
    ContractBody contract(@PathVariable UUID id, @PathVariable int ordinal) {
        var tenancy = pages.get(id).state();
        return tenancy.file().contracts().stream()
                .filter(each -> each.ordinal() == ordinal)
                .findFirst()
                .map(contract -> ContractTexts.of(tenancy, contract, rules))
                .map(text -> new ContractBody(text.number(), text.articles(), text.digest()))
                .orElseThrow(ProblemException::absent);
    }

    /** Does one of the acts; their names and fields are those of the officer's forms. */
    @PostMapping("/{id}/acts/{path}")
    @Operation(
            summary =
                    "Does an act: draft, office-signature, paper-signature, move-in, payment, reduction, reduction-end,"
                            + " renewal-request, renewal, renewal-refusal, surrender, transfer, notice, withdrawal, market-rent,"
                            + " move-out; 409 with reason, clause and first lawful day; role stock-officer")
    TenancyView perform(
            @PathVariable UUID id,
            @PathVariable String path,
            @Valid @RequestBody ActBody body,
            @Parameter(hidden = true) Caller caller) {
        var act = TenancyAct.at(path).orElseThrow(ProblemException::absent);
        perform(act, TenancyDesk.seen(pages.get(id), body.version()), body.values(), caller);
        return pages.forStaff(pages.get(id));
    }

    @GetMapping("/mine")
    @Operation(summary = "The caller's own tenancies; role citizen")
    List<TenancyView> mine(@Parameter(hidden = true) Caller caller) {
        return pages.listOf(caller);
    }

    @PostMapping("/mine/{id}/signature")
    @Operation(summary = "The tenant signs the contract whose digest she read; role citizen")
    TenancyView sign(
            @PathVariable UUID id, @Valid @RequestBody SignatureBody body, @Parameter(hidden = true) Caller caller) {
        Answers.moved(desk.signAsTenant(
                TenancyDesk.seen(pages.get(id, caller), body.version()),
                body.digest(),
                new Act(caller.subject(), clock.instant())));
        return pages.forTenant(pages.get(id, caller));
    }

    /** Which version of her tenancy the tenant looked at. */
    record VersionBody(
            @NotNull(message = "{field.required}") Long version) {}

    @PostMapping("/mine/{id}/renewal")
    @Operation(
            summary = "The tenant asks to stay after the term, three months before its end at the latest; 409"
                    + " tenancy.renewal-late with the clause; role citizen")
    TenancyView askRenewal(
            @PathVariable UUID id, @Valid @RequestBody VersionBody body, @Parameter(hidden = true) Caller caller) {
        Answers.moved(desk.asTenant(
                TenancyDesk.seen(pages.get(id, caller), body.version()),
                let -> let.askRenewal(Optional.empty(), new Act(caller.subject(), clock.instant()))));
        return pages.forTenant(pages.get(id, caller));
    }

    @PostMapping("/mine/{id}/surrender")
    @Operation(summary = "The tenant gives the home back on a day, today at the earliest; role citizen")
    TenancyView surrender(
            @PathVariable UUID id, @Valid @RequestBody ActBody body, @Parameter(hidden = true) Caller caller) {
        perform(TenancyAct.SURRENDER, TenancyDesk.seen(pages.get(id, caller), body.version()), body.values(), caller);
        return pages.forTenant(pages.get(id, caller));
    }

    private void perform(TenancyAct act, Versioned<Tenancy> seen, Map<String, String> values, Caller caller) {
        refuseUnknown(act, values);
        switch (desk.perform(act, seen, values, new Act(caller.subject(), clock.instant()), false)) {
            case TenancyDesk.Outcome.Faulty(var faults) -> {
                var first = faults.getFirst();
                throw ProblemException.field(
                        first.field(), first.code(), first.message(), TenancyDesk.label(first.field()));
            }
            case TenancyDesk.Outcome.Decided(var answer) -> Answers.moved(answer);
        }
    }

    private static void refuseUnknown(TenancyAct act, Map<String, String> values) {
        var known = new HashSet<>(List.of("digest"));
        act.fields().forEach(field -> known.add(field.name()));
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw ProblemException.field(name, "unknown", "field.unknown");
                });
    }
}
