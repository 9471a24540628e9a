package cn.gov.zs.housing.applicant.change.web;

import cn.gov.zs.housing.applicant.change.ChangeState;
import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of changes as a workbook. */
@Controller
class ChangeExport {
    private static final StaffList<ChangeView> LIST = StaffList.<ChangeView>of("changes")
            .text("export.number", 38, ChangeView::applicationId)
            .count("export.change.place", 8, ChangeView::place)
            .choice("change.state", 20, "change.state.", ChangeView::state)
            .choice("change.origin", 16, "change.origin.", ChangeView::origin)
            .day("change.changed-on", 14, ChangeView::changedOn)
            .moment("export.change.reportedAt", 20, ChangeView::reportedAt)
            .day("export.change.due", 14, ChangeView::due);

    private final ChangeDesk desk;
    private final ListDownloads downloads;

    ChangeExport(ChangeDesk desk, ListDownloads downloads) {
        this.desk = desk;
        this.downloads = downloads;
    }

    @GetMapping("/staff/changes/export.xlsx")
    void export(Caller caller, @RequestParam(defaultValue = "REPORTED") ChangeState state, HttpServletResponse response)
            throws IOException {
        downloads.to(caller, response).asked("state", state).send(LIST, desk.rows(caller, state));
    }
}
