package cn.gov.zs.housing.applicant.retention.web;

import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.housing.applicant.retention.RemovalEntry;
import cn.gov.zs.housing.applicant.retention.RemovalLog;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The auditor's lists of the retention page as workbooks. */
@Controller
class RetentionExport {
    private static final StaffList<RemovalEntry> REMOVALS = StaffList.<RemovalEntry>of("removals")
            .moment("retention.at", 20, RemovalEntry::removedAt)
            .choice("retention.datum", 34, "retention.datum.", RemovalEntry::datum)
            .text("retention.case", 38, RemovalEntry::caseId)
            .text("retention.term", 24, RemovalEntry::term);

    private static final StaffList<RetentionPages.TermRow> TERMS = StaffList.<RetentionPages.TermRow>of(
                    "retention-terms")
            .choice("retention.datum", 34, "retention.datum.", row -> row.term().datum())
            .said("retention.period", 12, (row, words) -> words.of("retention." + row.unit(), row.count()))
            .choice("retention.from", 18, "retention.from.", row -> row.term().from())
            .text("retention.basis", 50, row -> row.term().basis())
            .said(
                    "retention.status",
                    20,
                    (row, words) -> words.of(row.term().sample() ? "retention.sample" : "retention.minimum"));

    private final RemovalLog log;
    private final RetentionPages pages;
    private final ListDownloads downloads;

    RetentionExport(RemovalLog log, RetentionPages pages, ListDownloads downloads) {
        this.log = log;
        this.pages = pages;
        this.downloads = downloads;
    }

    @GetMapping("/staff/retention/export.xlsx")
    void removals(Caller caller, HttpServletResponse response) throws IOException {
        caller.require(RetentionPages.AUDITOR);
        downloads.to(caller, response).send(REMOVALS, new Rows<>(log.count(), log.stream()));
    }

    @GetMapping("/staff/retention/terms/export.xlsx")
    void terms(Caller caller, HttpServletResponse response) throws IOException {
        caller.require(RetentionPages.AUDITOR);
        downloads.to(caller, response).send(TERMS, Rows.of(pages.terms()));
    }
}
