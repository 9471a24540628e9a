package cn.gov.zs.housing.housing.homesheet.web;

import cn.gov.zs.housing.housing.homesheet.BadCell;
import cn.gov.zs.housing.housing.homesheet.HomeImport;
import cn.gov.zs.housing.housing.homesheet.SheetAnswer;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Workbooks of estates, for programs of a stock officer. */
@RestController
@RequestMapping("/api/v1/homes")
class SheetsApi {
    private final SheetDesk desk;
    private final MessageSource texts;

    SheetsApi(SheetDesk desk, MessageSource texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /**
     * An import and how far it is.
     *
     * @param done rows that were taken
     * @param notTaken rows whose home could not be changed after all
     * @param refused what is wrong with it, if it took long to be read and was refused then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImportView(
            String importId,
            String estateId,
            HomeImport.Status status,
            int homes,
            int entered,
            int changed,
            int same,
            int done,
            List<Integer> notTaken,
            Instant uploadedAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant endedAt,
            @Nullable RefusalView refused) {}

    /**
     * Why nothing of a workbook was taken.
     *
     * @param why null when its cells are bad
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RefusalView(
            @Nullable String why,
            @Nullable String sheet,
            @Nullable Integer total,
            List<CellView> cells) {}

    /** A cell that cannot be taken, in words too. */
    record CellView(String sheet, int row, String column, String head, String fault, String message) {}

    /**
     * Puts a workbook aside: a form ({@code multipart/form-data}) with one file. Nothing is in the books yet. One that takes long to be
     * read is answered 202 at once; how it ended stands at its address.
     */
    @PostMapping("/estates/{estateId}/imports")
    ResponseEntity<ImportView> upload(@PathVariable UUID estateId, Caller caller, HttpServletRequest request)
            throws IOException {
        return switch (desk.receive(estateId, caller, request)) {
            case SheetAnswer.Staged staged ->
                ResponseEntity.created(URI.create(
                                "/api/v1/homes/imports/" + staged.imported().id()))
                        .body(view(staged.imported()));
            case SheetAnswer.Reading reading ->
                ResponseEntity.accepted()
                        .location(URI.create(
                                "/api/v1/homes/imports/" + reading.imported().id()))
                        .body(view(reading.imported()));
            case SheetAnswer.Bad bad ->
                throw new ProblemException(
                        400,
                        "home-import.bad-cells",
                        Map.of(
                                "total",
                                bad.total(),
                                "cells",
                                bad.cells().stream().map(this::view).toList()),
                        bad.total());
            case SheetAnswer.Unreadable unreadable ->
                throw new ProblemException(
                        400,
                        "home-import.unreadable",
                        Map.of("why", unreadable.why(), "sheet", unreadable.sheet()),
                        text("sheet.file." + unreadable.why()));
        };
    }

    /** An import and how far it is. */
    @GetMapping("/imports/{id}")
    ImportView get(@PathVariable UUID id) {
        return view(desk.get(id));
    }

    /** Takes it. A second confirmation acts once and answers how far it is. */
    @PostMapping("/imports/{id}/confirmation")
    ImportView confirm(@PathVariable UUID id, Caller caller) {
        return view(desk.confirm(id, caller));
    }

    /** Leaves it. */
    @PostMapping("/imports/{id}/drop")
    ImportView drop(@PathVariable UUID id) {
        return view(desk.drop(id));
    }

    /** The estate as a workbook that can be imported as it is. */
    @GetMapping("/estates/{estateId}/export.xlsx")
    void export(@PathVariable UUID estateId, HttpServletResponse response) throws IOException {
        desk.send(estateId, response);
    }

    private ImportView view(HomeImport it) {
        return new ImportView(
                it.id(),
                it.estate().text(),
                it.status(),
                it.homes(),
                it.counts().entered(),
                it.counts().changed(),
                it.counts().same(),
                it.done(),
                it.notTaken(),
                it.uploadedAt(),
                it.confirmedAt(),
                it.endedAt(),
                refusal(it.refused()));
    }

    private @Nullable RefusalView refusal(SheetAnswer.@Nullable Refused refused) {
        return switch (refused) {
            case null -> null;
            case SheetAnswer.Bad bad ->
                new RefusalView(
                        null,
                        null,
                        bad.total(),
                        bad.cells().stream().map(this::view).toList());
            case SheetAnswer.Unreadable unreadable ->
                new RefusalView(unreadable.why(), unreadable.sheet(), null, List.of());
        };
    }

    private CellView view(BadCell cell) {
        var code = cell.fault().code();
        return new CellView(cell.sheet(), cell.row(), cell.column(), cell.head(), code, text("sheet.cell." + code));
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
