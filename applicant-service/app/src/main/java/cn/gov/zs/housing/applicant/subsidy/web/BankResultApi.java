package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.paperforms.web.WorkbookTexts;
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
    private final WorkbookTexts texts;

    BankResultApi(BankDesk desk, WorkbookTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** How many lines of the workbook were paid and returned, and the list as it stands. */
    record Recorded(int paid, int returned, RunView run) {}

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
                                            schema = @Schema(implementation = WorkbookTexts.WorkbookForm.class))))
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
                                texts.cells(cells, "subsidy.bank.cell.", "paperforms.cell.", "flaw.")),
                        total);
            case BankResultsAnswer.Unreadable(String why) ->
                new ProblemException(
                        400,
                        "subsidy-run.unreadable",
                        Map.of("why", why),
                        texts.words(why, "subsidy.bank.file.", "paperforms.file."));
            case BankResultsAnswer.Good _ -> throw new IllegalStateException("a good workbook is not refused");
        };
    }
}
