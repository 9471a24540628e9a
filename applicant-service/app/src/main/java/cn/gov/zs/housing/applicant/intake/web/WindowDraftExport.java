package cn.gov.zs.housing.applicant.intake.web;

import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.housing.applicant.intake.SavedDraft;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The drafts a clerk types at the window as a workbook. */
@Controller
class WindowDraftExport {
    private static final StaffList<SavedDraft> LIST = StaffList.<SavedDraft>of("window-drafts")
            .text("export.number", 38, draft -> draft.id().text())
            .text("view.applicant", 14, draft -> draft.fields().get("applicant.name"))
            .moment("export.savedAt", 20, SavedDraft::savedAt);

    private final DraftDesk desk;
    private final ListDownloads downloads;

    WindowDraftExport(DraftDesk desk, ListDownloads downloads) {
        this.desk = desk;
        this.downloads = downloads;
    }

    @GetMapping(WindowDrafts.BASE + "/export.xlsx")
    void export(Caller caller, HttpServletResponse response) throws IOException {
        WindowDrafts.clerk(caller);
        downloads.to(caller, response).send(LIST, Rows.of(desk.list(caller, Entry.Channel.WINDOW)));
    }
}
