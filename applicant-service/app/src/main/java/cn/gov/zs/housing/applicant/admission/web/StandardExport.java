package cn.gov.zs.housing.applicant.admission.web;

import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The versions of the admission standards as a workbook, a row for each limit. */
@Controller
class StandardExport {
    private static final StaffList<Line> LIST = StaffList.<Line>of("admission-standards")
            .choice("view.category", 24, "category.", row -> row.standard().category())
            .count("export.version", 8, row -> row.standard().number())
            .choice("export.state", 12, "standard.state.", row -> row.standard().state())
            .text("export.sample", 30, row -> row.standard().label())
            .day("standard.form.firstDay", 14, row -> row.standard().firstDay())
            .text("standard.form.sourceTitle", 40, row -> row.standard().sourceTitle())
            .text("standard.form.sourceNumber", 24, row -> row.standard().sourceNumber())
            .choice("condition.asked", 34, "criterion.", row -> row.limit().criterion())
            .said("export.limit", 12, (row, words) -> words.of(bound(row.limit())))
            .number("condition.limit", 14, row -> row.limit().number())
            .choice("export.unit", 12, "unit.", row -> row.limit().unit())
            .text("condition.clause", 50, row -> row.limit().clause());

    private final StandardLists lists;
    private final ListDownloads downloads;

    StandardExport(StandardLists lists, ListDownloads downloads) {
        this.lists = lists;
        this.downloads = downloads;
    }

    /** A limit of a version. */
    private record Line(StandardView standard, StandardView.LimitView limit) {}

    private static String bound(StandardView.LimitView limit) {
        if (limit.number() == null) {
            return "limit.none";
        }
        return "limit." + (limit.upper() ? "most" : "least")
                + (Boolean.TRUE.equals(limit.included()) ? ".included" : ".excluded");
    }

    @GetMapping("/staff/admission-standards/export.xlsx")
    void export(Caller caller, HttpServletResponse response) throws IOException {
        caller.require(StandardDesk.ENTERS, StandardDesk.APPROVES);
        var lines = lists.rows().stream()
                .map(StandardLists.StaffRow::standard)
                .flatMap(standard -> standard.limits().stream().map(limit -> new Line(standard, limit)))
                .toList();
        downloads.to(caller, response).send(LIST, Rows.of(lines));
    }
}
