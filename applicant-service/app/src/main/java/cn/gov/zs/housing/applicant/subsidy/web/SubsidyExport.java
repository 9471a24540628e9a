package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Grants, payment lists and their lines, and the rule's versions as workbooks; accounts masked as on the pages. */
@Controller
class SubsidyExport {
    private static final StaffList<GrantView> GRANTS = StaffList.<GrantView>of("subsidy-grants")
            .text("export.number", 38, GrantView::applicationId)
            .text("subsidy.applicant", 14, GrantView::name)
            .text("subsidy.idNumber", 22, GrantView::maskedIdNumber)
            .township(GrantView::township)
            .choice("subsidy.standing", 12, "subsidy.standing.", GrantView::standing)
            .text("subsidy.from", 12, row -> row.from().toString())
            .number("subsidy.monthly", 14, row -> {
                var working = row.working();
                return working == null ? null : working.amount();
            })
            .number("subsidy.paidTotal", 14, GrantView::paidTotal)
            .number("subsidy.outstanding", 14, GrantView::outstanding);

    private static final StaffList<RunView> RUNS = StaffList.<RunView>of("subsidy-runs")
            .text("export.month", 12, row -> row.month().toString())
            .choice("export.state", 12, "subsidy.run.", RunView::state)
            .count("subsidy.run.households", 12, RunView::households)
            .number("subsidy.run.amount", 16, RunView::amount)
            .count("subsidy.run.held", 10, RunView::held)
            .count("export.subsidy.withoutAccount", 14, RunView::withoutAccount)
            .text("subsidy.run.made", 16, RunView::madeBy)
            .text("subsidy.run.approved", 16, RunView::approvedBy);

    private static final StaffList<LineView> LINES = StaffList.<LineView>of("subsidy-lines")
            .text("export.number", 38, LineView::applicationId)
            .text("subsidy.applicant", 14, LineView::name)
            .text("subsidy.idNumber", 22, LineView::maskedIdNumber)
            .township(LineView::township)
            .text(
                    "subsidy.months",
                    30,
                    row -> row.months().stream()
                            .map(share -> share.month().toString())
                            .collect(Collectors.joining(" ")))
            .number("subsidy.amount", 14, LineView::amount)
            .text("subsidy.account", 24, LineView::account)
            .text("subsidy.run.held", 30, LineView::heldFor)
            .choice("subsidy.result", 12, "subsidy.result.", LineView::result);

    private static final StaffList<RuleView> RULES = StaffList.<RuleView>of("subsidy-rules")
            .count("export.version", 8, RuleView::number)
            .choice("export.state", 12, "subsidy.rule.state.", RuleView::state)
            .text("export.sample", 20, RuleView::label)
            .day("subsidy.rule.form.firstDay", 14, RuleView::firstDay)
            .text("subsidy.rule.form.sourceTitle", 40, RuleView::sourceTitle)
            .number("subsidy.rule.form.rate", 14, RuleView::rate)
            .number("subsidy.rule.form.areaPerPerson", 14, RuleView::areaPerPerson)
            .number("subsidy.rule.form.areaCap", 14, RuleView::areaCap)
            .said(
                    "export.subsidy.coefficients",
                    50,
                    (row, words) -> row.coefficients().entrySet().stream()
                            .map(each -> words.of("subsidy.class." + each.getKey()) + " "
                                    + each.getValue().stripTrailingZeros().toPlainString())
                            .collect(Collectors.joining("; ")))
            .said(
                    "export.subsidy.familyCoefficients",
                    50,
                    (row, words) -> row.familyCoefficients().entrySet().stream()
                            .map(each -> words.of("subsidy.kind." + each.getKey()) + " "
                                    + each.getValue().stripTrailingZeros().toPlainString())
                            .collect(Collectors.joining("; ")));

    private final GrantDesk grants;
    private final RunDesk runs;
    private final RuleDesk rules;
    private final ListDownloads downloads;

    SubsidyExport(GrantDesk grants, RunDesk runs, RuleDesk rules, ListDownloads downloads) {
        this.grants = grants;
        this.runs = runs;
        this.rules = rules;
        this.downloads = downloads;
    }

    @GetMapping("/staff/subsidies/export.xlsx")
    void grants(Caller caller, @RequestParam(required = false) @Nullable String standing, HttpServletResponse response)
            throws IOException {
        downloads.to(caller, response).asked("standing", standing).send(GRANTS, grants.rows(caller, standing));
    }

    @GetMapping("/staff/subsidies/runs/export.xlsx")
    void runs(Caller caller, HttpServletResponse response) throws IOException {
        downloads.to(caller, response).send(RUNS, Rows.of(runs.list(caller)));
    }

    /** The lines with masked accounts. Whole ones go to the bank with a reason, see {@link StaffSubsidyRuns}. */
    @GetMapping("/staff/subsidies/runs/{month}/export.xlsx")
    void lines(
            Caller caller,
            @PathVariable String month,
            @RequestParam(required = false) @Nullable String order,
            HttpServletResponse response)
            throws IOException {
        var rows = runs.rows(caller, TypedAct.monthInAddress(month), order);
        downloads.to(caller, response).asked("month", month).send(LINES, rows);
    }

    @GetMapping("/staff/subsidies/rules/export.xlsx")
    void rules(Caller caller, HttpServletResponse response) throws IOException {
        downloads.to(caller, response).send(RULES, Rows.of(rules.list(caller)));
    }
}
