package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.evidence.DocumentReads;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor's list of looks at documents as a workbook. */
@Controller
class DocumentReadExport {
    private static final StaffList<DocumentReadRow> LIST = StaffList.<DocumentReadRow>of("document-reads")
            .moment("look.at", 20, DocumentReadRow::at)
            .text("reads.who", 16, DocumentReadRow::name)
            .choice("export.role", 22, "role.", DocumentReadRow::role)
            .text("reads.application", 38, DocumentReadRow::applicationId)
            .choice("documents.kind", 24, "document-kind.", DocumentReadRow::kind)
            .text("document-reads.document", 38, DocumentReadRow::documentId);

    private final DocumentReads reads;
    private final ListDownloads downloads;

    DocumentReadExport(DocumentReads reads, ListDownloads downloads) {
        this.reads = reads;
        this.downloads = downloads;
    }

    @GetMapping("/staff/document-reads/export.xlsx")
    void export(
            Caller caller,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            @RequestParam Optional<String> staff,
            HttpServletResponse response)
            throws IOException {
        caller.require(DocumentReadPages.AUDITOR);
        var named = staff.map(String::strip).filter(text -> !text.isEmpty());
        var listing = new ReadListing(day, named, Optional.empty());
        downloads
                .to(caller, response)
                .asked("day", day)
                .send(LIST, new Rows<>(reads.count(listing), reads.stream(listing)).map(DocumentReadRow::forAuditor));
    }
}
