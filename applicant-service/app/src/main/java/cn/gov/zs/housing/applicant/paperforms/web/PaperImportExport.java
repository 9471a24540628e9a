package cn.gov.zs.housing.applicant.paperforms.web;

import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.housing.applicant.paperforms.PaperImport;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of imports as a workbook. */
@Controller
class PaperImportExport {
    private static final StaffList<PaperImport> LIST = StaffList.<PaperImport>of("paper-imports")
            .moment("paperforms.uploaded", 20, PaperImport::uploadedAt)
            .text("paperforms.by", 16, PaperImport::byName)
            .count("paperforms.households", 10, PaperImport::households)
            .count("paperforms.persons", 10, PaperImport::persons)
            .choice("paperforms.status", 26, "paperforms.status.", PaperImport::status);

    private final PaperFormDesk desk;
    private final ListDownloads downloads;

    PaperImportExport(PaperFormDesk desk, ListDownloads downloads) {
        this.desk = desk;
        this.downloads = downloads;
    }

    @GetMapping("/staff/paper-forms/export.xlsx")
    void export(Caller caller, HttpServletResponse response) throws IOException {
        downloads.to(caller, response).send(LIST, desk.rows(caller));
    }
}
