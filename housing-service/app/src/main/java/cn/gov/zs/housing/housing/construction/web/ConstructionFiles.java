package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.Programme.Filter;
import cn.gov.zs.housing.housing.construction.web.YearDesk.ProjectPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The same numbers as the pages show, as tables for a spreadsheet. */
@Controller
@RequestMapping("/construction/{year:[0-9]{4}}")
class ConstructionFiles {
    private final YearDesk desk;
    private final Freshness freshness;
    private final MessageSource texts;

    ConstructionFiles(YearDesk desk, Freshness freshness, MessageSource texts) {
        this.desk = desk;
        this.freshness = freshness;
        this.texts = texts;
    }

    /** Task and progress of each township. */
    @GetMapping("/progress.csv")
    ResponseEntity<byte[]> progress(
            @PathVariable int year, @RequestParam(defaultValue = "") String township, Locale locale) {
        var view = desk.year(year, PublicConstruction.chosen(township)).progress();
        var csv = new Csv()
                .row(words(
                        locale,
                        "construction.csv.year",
                        "construction.csv.code",
                        "construction.township",
                        "construction.task",
                        "construction.started",
                        "construction.basically-finished",
                        "construction.finished",
                        "construction.reported"));
        view.townships()
                .forEach(row -> csv.row(
                        year,
                        row.township(),
                        row.name(),
                        row.units(),
                        row.started(),
                        row.basicallyFinished(),
                        row.finished(),
                        row.month()));
        return file(csv, "construction-progress-" + year);
    }

    /** All projects of the year that were begun. */
    @GetMapping("/projects.csv")
    ResponseEntity<byte[]> projects(
            @PathVariable int year, @RequestParam(defaultValue = "") String township, Locale locale) {
        var csv = new Csv()
                .row(words(
                        locale,
                        "construction.csv.year",
                        "construction.csv.code",
                        "construction.township",
                        "construction.project.name",
                        "construction.project.address",
                        "construction.project.mode",
                        "construction.project.totalUnits",
                        "construction.project.plannedUnits",
                        "construction.project.startedOn",
                        "construction.project.completedOn",
                        "construction.project.builder",
                        "construction.project.designer",
                        "construction.project.contractor",
                        "construction.project.supervisor"));
        for (var project : all(Filter.of(year, PublicConstruction.chosen(township)))) {
            csv.row(
                    year,
                    project.township(),
                    project.townshipName(),
                    project.name(),
                    project.address(),
                    texts.getMessage("construction.mode." + project.mode(), null, locale),
                    project.totalUnits(),
                    project.plannedUnits(),
                    project.startedOn(),
                    project.completedOn(),
                    project.builder(),
                    project.designer(),
                    project.contractor(),
                    project.supervisor());
        }
        return file(csv, "construction-projects-" + year);
    }

    private List<ProjectView> all(Filter filter) {
        var all = new ArrayList<ProjectView>();
        var page = 0;
        ProjectPage read;
        do {
            read = desk.projects(filter, page++, ProjectPage.LARGEST);
            all.addAll(read.items());
        } while (read.more());
        return all;
    }

    private Object[] words(Locale locale, String... keys) {
        return Stream.of(keys).map(key -> texts.getMessage(key, null, locale)).toArray();
    }

    private ResponseEntity<byte[]> file(Csv csv, String name) {
        var content = csv.bytes();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .cacheControl(freshness.forAll())
                .eTag(freshness.tag(new String(content, StandardCharsets.UTF_8)))
                .varyBy("Cookie")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(content);
    }
}
