package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The lists of the handover page as workbooks. */
@Controller
class HandoverExport {
    private static final StaffList<Handing.Line> COLLEAGUES = StaffList.<Handing.Line>of("colleagues")
            .text("handovers.colleague", 16, Handing.Line::name)
            .text("export.username", 20, Handing.Line::username)
            .choices("handovers.duties", 30, "duty.", Handing.Line::duties)
            .count("handovers.count", 12, Handing.Line::held);

    private static final StaffList<RunView> RUNS = StaffList.<RunView>of("handovers")
            .moment("export.at", 20, RunView::startedAt)
            .text("export.handover.from", 16, RunView::from)
            .text("export.handover.to", 16, RunView::to)
            .count("export.handover.total", 12, RunView::total)
            .count("export.handover.moved", 12, RunView::moved)
            .count("export.handover.left", 12, RunView::left)
            .moment("export.endedAt", 20, RunView::endedAt);

    private final Handing handing;
    private final ListDownloads downloads;

    HandoverExport(Handing handing, ListDownloads downloads) {
        this.handing = handing;
        this.downloads = downloads;
    }

    @GetMapping("/staff/handovers/export.xlsx")
    void colleagues(Caller caller, HttpServletResponse response) throws IOException {
        downloads.to(caller, response).send(COLLEAGUES, Rows.of(handing.colleagues(caller)));
    }

    @GetMapping("/staff/handovers/runs/export.xlsx")
    void runs(Caller caller, HttpServletResponse response) throws IOException {
        downloads.to(caller, response).send(RUNS, Rows.of(handing.mine(caller)));
    }
}
