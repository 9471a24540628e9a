package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.paperforms.BadCell;
import cn.gov.zs.housing.applicant.subsidy.BankResultsAnswer;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The bank's results over the API. */
@RestController
@RequestMapping("/api/v1/subsidies/runs")
@Tag(name = "subsidy-runs")
class BankResultApi {
    private final BankDesk desk;
    private final MessageSource texts;

    BankResultApi(BankDesk desk, MessageSource texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** A form with the workbook. */
    record WorkbookForm(
            @Schema(type = "string", format = "binary") String workbook) {}

    /** How many lines of the workbook were paid and returned, and the list as it stands. */
    record Recorded(int paid, int returned, RunView run) {}

    /** A cell that cannot be taken, with the reason in words. */
    record CellView(String sheet, int row, String column, String header, String reason, String text) {}

    @PostMapping(path = "/{month}/bank-results", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Takes in the payment sheet with the bank's results; 400 with every bad cell, and nothing of it is kept; safe to"
                            + " repeat. Role city-reviewer",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = WorkbookForm.class))))
    Recorded results(@Parameter(hidden = true) Caller caller, @PathVariable String month, HttpServletRequest request)
            throws IOException {
        return switch (desk.receive(caller, TypedAct.monthInAddress(month), request)) {
            case BankDesk.Received.Recorded(var run, int paid, int returned) -> new Recorded(paid, returned, run);
            case BankDesk.Received.Refused(var answer) -> throw problem(answer);
        };
    }

    private ProblemException problem(BankResultsAnswer answer) {
        return switch (answer) {
            case BankResultsAnswer.Bad(var cells, int total) ->
                new ProblemException(
                        400,
                        "subsidy-run.bad-cells",
                        Map.of(
                                "total",
                                total,
                                "cells",
                                cells.stream().map(this::cell).toList()),
                        total);
            case BankResultsAnswer.Unreadable(String why) ->
                new ProblemException(
                        400,
                        "subsidy-run.unreadable",
                        Map.of("why", why),
                        text("subsidy.bank.file." + why, text("paperforms.file." + why, why)));
            case BankResultsAnswer.Good _ -> throw new IllegalStateException("a good workbook is not refused");
        };
    }

    private CellView cell(BadCell cell) {
        var reason = cell.reason();
        var text =
                text("subsidy.bank.cell." + reason, text("paperforms.cell." + reason, text("flaw." + reason, reason)));
        return new CellView(cell.sheet(), cell.row(), cell.column(), cell.header(), reason, text);
    }

    private String text(String key, String otherwise) {
        var found = texts.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return found == null ? otherwise : found;
    }
}
