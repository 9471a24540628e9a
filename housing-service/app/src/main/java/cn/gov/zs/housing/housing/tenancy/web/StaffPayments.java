package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.Act;
import cn.gov.zs.housing.housing.tenancy.ImportAnswer;
import cn.gov.zs.housing.housing.tenancy.PaymentImports;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.Upload;
import cn.gov.zs.platform.xlsx.Column;
import cn.gov.zs.platform.xlsx.Limits;
import cn.gov.zs.platform.xlsx.Workbook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Workbooks of payments, by page and by interface. */
@Controller
class StaffPayments {
    private static final String VIEW = "housing/payments";
    private static final List<String> COLUMNS = List.of("tenancy", "reference", "amount", "paidOn");
    private static final int WIDTH = 24;
    private static final int WIDE = 40;

    private final PaymentImports imports;
    private final TenancyPages pages;
    private final MessageSource texts;
    private final Clock clock;

    StaffPayments(PaymentImports imports, TenancyPages pages, MessageSource texts, Clock clock) {
        this.imports = imports;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/staff/tenancies/payments")
    String form() {
        return VIEW;
    }

    @PostMapping(path = "/staff/tenancies/payments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView take(HttpServletRequest request, Caller caller) throws IOException {
        var answer = taken(request, caller);
        return new ModelAndView(
                VIEW,
                Map.of(
                        switch (answer) {
                            case ImportAnswer.Recorded _ -> "recorded";
                            case ImportAnswer.Bad _ -> "bad";
                            case ImportAnswer.Unreadable _ -> "unreadable";
                        },
                        answer),
                answer instanceof ImportAnswer.Recorded ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    @PostMapping(path = "/api/v1/tenancies/payments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseBody
    @Operation(
            summary =
                    "Takes in a workbook of payments; 400 with every bad cell, and nothing of it is kept; safe to repeat;"
                            + " role stock-officer")
    ImportAnswer.Recorded takeByProgram(HttpServletRequest request, @Parameter(hidden = true) Caller caller)
            throws IOException {
        return switch (taken(request, caller)) {
            case ImportAnswer.Recorded recorded -> recorded;
            case ImportAnswer.Bad(var cells, int total) ->
                throw new ProblemException(400, "payments.bad", Map.of("cells", cells, "total", total));
            case ImportAnswer.Unreadable(var why) ->
                throw new ProblemException(400, "payments.bad", Map.of("unreadable", why));
        };
    }

    /** A workbook with the heads only. */
    @GetMapping("/staff/tenancies/payments/template.xlsx")
    void template(HttpServletResponse answer, Locale locale) throws IOException {
        answer.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        answer.setHeader("Content-Disposition", "attachment; filename=payments.xlsx");
        Workbook.write(
                answer.getOutputStream(),
                texts.getMessage("payments.sheet", null, locale),
                COLUMNS.stream()
                        .map(column -> Column.<String>text(
                                texts.getMessage("tenancy.field." + column, null, locale), WIDTH, cell -> cell))
                        .toList(),
                Collections.<String>emptyIterator());
    }

    /** What is overdue, in the form of the import: reference and day are left to fill in. */
    @GetMapping("/staff/tenancies/payments/due.xlsx")
    void due(HttpServletResponse answer, Locale locale) throws IOException {
        answer.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        answer.setHeader("Content-Disposition", "attachment; filename=due.xlsx");
        try (var rows = pages.inArrears()) {
            Workbook.write(
                    answer.getOutputStream(),
                    texts.getMessage("payments.sheet", null, locale),
                    List.of(
                            Column.<TenancyRow>text(head("tenancy.field.tenancy", locale), WIDE, TenancyRow::tenancyId),
                            Column.<TenancyRow>text(head("tenancy.field.reference", locale), WIDTH, _ -> null),
                            Column.<TenancyRow>number(head("tenancy.field.amount", locale), WIDTH, TenancyRow::arrears),
                            Column.<TenancyRow>text(head("tenancy.field.paidOn", locale), WIDTH, _ -> null),
                            Column.<TenancyRow>text(head("tenancy.home", locale), WIDE, TenancyRow::place)),
                    rows.iterator());
        }
    }

    private String head(String text, Locale locale) {
        return texts.getMessage(text, null, locale);
    }

    private ImportAnswer taken(HttpServletRequest request, Caller caller) throws IOException {
        var upload = Upload.read(request, Limits.FORM.fileBytes());
        var act = new Act(caller.subject(), clock.instant());
        return upload.file()
                .map(file -> file.cut() ? new ImportAnswer.Unreadable("too-large") : imports.take(file.content(), act))
                .orElseGet(() -> new ImportAnswer.Unreadable("no-file"));
    }
}
