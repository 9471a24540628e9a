package cn.gov.zs.housing.disclosure.report.web;

import cn.gov.zs.housing.disclosure.archive.ArchiveFiles;
import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.report.AnnualReport;
import cn.gov.zs.housing.disclosure.report.ReportOffice;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Yearly reports as everybody reads them: what was frozen, as a page and as a workbook. */
@Controller
@RequestMapping("/annual-reports")
class AnnualReportPages {
    private static final int MOST = 100;

    private final PublicDocuments documents;
    private final ReportOffice office;
    private final ArchiveFiles archive;

    AnnualReportPages(PublicDocuments documents, ReportOffice office, ArchiveFiles archive) {
        this.documents = documents;
        this.office = office;
        this.archive = archive;
    }

    /** A report in the list. */
    record Line(String title, String path, LocalDate publishedOn) {}

    @GetMapping
    String list(Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        model.addAttribute(
                "reports",
                documents.list(Optional.of(DocumentKind.ANNUAL_REPORT), Optional.empty(), 0, MOST).items().stream()
                        .map(each -> new Line(body(each).title(), body(each).path(), OfficeDay.of(each.publishedAt())))
                        .toList());
        return "disclosure/annual-reports";
    }

    @GetMapping("/{year:\\d{4}}")
    String one(@PathVariable int year, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var document = get(year);
        model.addAttribute("year", year);
        model.addAttribute("report", body(document));
        model.addAttribute("document", document.id().path());
        model.addAttribute("publishedOn", OfficeDay.of(document.publishedAt()));
        model.addAttribute("dueOn", AnnualReport.due(year));
        model.addAttribute(
                "archived", archive.completeSince(document.id().text()).isPresent());
        return "disclosure/annual-report";
    }

    @GetMapping("/{year:\\d{4}}.xlsx")
    void workbook(@PathVariable int year, HttpServletResponse response) throws IOException {
        var document = get(year);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"zs-housing-annual-report-" + year + ".xlsx\"");
        ReportWorkbook.write(response.getOutputStream(), body(document));
    }

    private PublicDocument get(int year) {
        return office.published(year).orElseThrow(ProblemException::absent);
    }

    private static DocumentBody.Report body(PublicDocument document) {
        return (DocumentBody.Report) document.body();
    }
}
