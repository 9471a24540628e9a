package cn.gov.zs.housing.applicant.paperforms.web;

import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.paperforms.FormsAnswer;
import cn.gov.zs.housing.applicant.paperforms.PaperImport;
import cn.gov.zs.housing.applicant.paperforms.PaperRun;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Workbooks of paper forms over the API, with the answers of a clerk's pages. */
@RestController
@RequestMapping("/api/v1/paper-forms")
@Tag(name = "paper-forms")
class PaperFormApi {
    private final PaperFormDesk desk;
    private final WorkbookTexts texts;

    PaperFormApi(PaperFormDesk desk, WorkbookTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /**
     * An import and how far it is.
     *
     * @param done forms that were handed in; null before it was confirmed
     * @param notTaken rows whose form could not become an application after all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImportView(
            String id,
            PaperImport.Status status,
            Instant uploadedAt,
            String uploadedBy,
            int households,
            int persons,
            @Nullable Instant confirmedAt,
            @Nullable Instant endedAt,
            @Nullable Integer done,
            List<Integer> notTaken) {
        static ImportView of(PaperImport imported, Optional<PaperRun> run) {
            return new ImportView(
                    imported.id(),
                    imported.status(),
                    imported.uploadedAt(),
                    imported.byName(),
                    imported.households(),
                    imported.persons(),
                    imported.confirmedAt(),
                    imported.endedAt(),
                    run.map(PaperRun::done).orElse(null),
                    run.map(PaperRun::notTaken).orElse(List.of()));
        }

        /** Which import, not whose. */
        @Override
        public String toString() {
            return "view of import " + id;
        }
    }

    /** A page of imports. */
    record ImportList(List<ImportView> items, int page, int size, long total, boolean more) {}

    /** A page of the households that wait to be confirmed. */
    record LineList(List<PaperFormDesk.Line> items, int page, int size, boolean more) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Uploads a workbook: 201 it waits to be confirmed; 200 the same workbook was there; 400 with every bad cell,"
                            + " and nothing is kept. Roles township-clerk, village-clerk",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = WorkbookTexts.WorkbookForm.class))))
    ResponseEntity<ImportView> upload(@Parameter(hidden = true) Caller caller, HttpServletRequest request)
            throws IOException {
        return switch (desk.receive(caller, request)) {
            case PaperFormDesk.Uploaded.Kept(String id, boolean before) -> {
                var view = view(desk.visible(caller, id));
                yield before
                        ? ResponseEntity.ok(view)
                        : ResponseEntity.created(URI.create("/api/v1/paper-forms/" + id))
                                .body(view);
            }
            case PaperFormDesk.Uploaded.Refused(var answer) -> throw problem(answer);
        };
    }

    @GetMapping
    @Operation(summary = "The caller's township's or village's imports, newest first")
    ImportList list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var asked = PageNumbers.page(page, size);
        var items = desk.list(caller, asked).stream().map(this::view).toList();
        var total = desk.count(caller);
        return new ImportList(items, page, size, total, asked.skip() + (long) items.size() < total);
    }

    @GetMapping("/{id}")
    @Operation(summary = "An import and how far it is")
    ImportView see(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return view(desk.visible(caller, id));
    }

    @GetMapping("/{id}/households")
    @Operation(summary = "The households that wait to be confirmed, with persons who stand in other applications too")
    LineList households(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var asked = PageNumbers.page(page, size);
        var imported = desk.visible(caller, id);
        var items = desk.lines(caller, imported, asked);
        return new LineList(
                items, page, size, asked.skip() + (long) size < imported.forms().size());
    }

    @PostMapping("/{id}/confirmation")
    @Operation(summary = "Every household of it becomes an application; 409 when it no longer waits to be confirmed")
    ImportView confirm(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        desk.confirm(caller, id);
        return view(desk.visible(caller, id));
    }

    @PostMapping("/{id}/drop")
    @Operation(summary = "Nobody wants it: what it says is removed; 409 when it no longer waits to be confirmed")
    ImportView drop(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        desk.drop(caller, id);
        return view(desk.visible(caller, id));
    }

    private ImportView view(PaperImport imported) {
        return ImportView.of(imported, desk.run(imported));
    }

    private ProblemException problem(FormsAnswer answer) {
        return switch (answer) {
            case FormsAnswer.Bad(var cells, int total) ->
                new ProblemException(
                        400,
                        "paper-forms.bad-cells",
                        Map.of("total", total, "cells", texts.cells(cells, "paperforms.cell.", "flaw.")),
                        total);
            case FormsAnswer.Unreadable(String why, String sheet) ->
                new ProblemException(
                        400,
                        "paper-forms.unreadable",
                        Map.of("why", why, "sheet", sheet),
                        texts.words(why, "paperforms.file."));
            case FormsAnswer.Good _ -> throw new IllegalStateException("a good workbook is not refused");
        };
    }
}
