package cn.gov.zs.housing.disclosure.opendata.web;

import cn.gov.zs.housing.disclosure.opendata.DataSet;
import cn.gov.zs.housing.disclosure.opendata.DataSets;
import cn.gov.zs.housing.disclosure.opendata.web.Catalogue.Form;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The data sets as files. Rows go out as they are read, so a file of any length takes the same memory. */
@RestController
@Tag(name = "open data", description = "开放数据 / open data")
class OpenDataFiles {
    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");
    private static final MediaType CSV_METADATA = MediaType.parseMediaType("application/csvm+json");

    private final DataSets sets;
    private final DataWords words;

    OpenDataFiles(DataSets sets, DataWords words) {
        this.sets = sets;
        this.words = words;
    }

    @GetMapping("/open-data/catalog.jsonld")
    @Operation(summary = "The catalogue (DCAT 3)")
    ResponseEntity<Map<String, Object>> catalogue() {
        return open(JSON_LD).body(here().write(sets.list()));
    }

    @GetMapping("/open-data/{name}.csv-metadata.json")
    @Operation(summary = "What the columns mean (CSV on the Web)")
    ResponseEntity<Map<String, Object>> dictionary(@PathVariable String name) {
        return open(CSV_METADATA).body(here().dictionary(get(name)));
    }

    @GetMapping("/open-data/{name}.csv")
    @Operation(summary = "A data set as CSV (RFC 4180, UTF-8 with byte order mark)")
    void csv(@PathVariable String name, HttpServletResponse response) throws IOException {
        csv(get(name), response);
    }

    private <T> void csv(DataSet<T> set, HttpServletResponse response) throws IOException {
        begin(set, Form.CSV, "text/csv;charset=UTF-8", response);
        try (var rows = set.rows().get()) {
            CsvFile.write(response.getOutputStream(), set, rows.iterator());
        }
    }

    @GetMapping("/open-data/{name}.json")
    @Operation(summary = "A data set as an array of objects")
    void json(@PathVariable String name, HttpServletResponse response) throws IOException {
        json(get(name), response);
    }

    private <T> void json(DataSet<T> set, HttpServletResponse response) throws IOException {
        begin(set, Form.JSON, Form.JSON.media(), response);
        try (var rows = set.rows().get()) {
            JsonFile.write(response.getOutputStream(), set, rows.iterator());
        }
    }

    @GetMapping("/open-data/{name}.xlsx")
    @Operation(summary = "A data set as a workbook")
    void workbook(@PathVariable String name, HttpServletResponse response) throws IOException {
        workbook(get(name), response);
    }

    private <T> void workbook(DataSet<T> set, HttpServletResponse response) throws IOException {
        begin(set, Form.XLSX, Form.XLSX.media(), response);
        var locale = LocaleContextHolder.getLocale();
        try (var rows = set.rows().get()) {
            WorkbookFile.write(
                    response.getOutputStream(),
                    set,
                    column -> words.meaning(set, column, locale) + " (" + column.name() + ")",
                    rows.iterator());
        }
    }

    private static void begin(DataSet<?> set, Form form, String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"zs-housing-" + set.name() + "." + form.extension() + "\"");
    }

    private static ResponseEntity.BodyBuilder open(MediaType type) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(type);
    }

    private DataSet<?> get(String name) {
        return sets.find(name).orElseThrow(ProblemException::absent);
    }

    private Catalogue here() {
        return new Catalogue(
                words,
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    }
}
