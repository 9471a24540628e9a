package cn.gov.zs.housing.applicant.objection.web;

import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of objections as a workbook. */
@Controller
class ObjectionExport {
    private static final StaffList<ObjectionView> LIST = StaffList.<ObjectionView>of("objections")
            .text("objection.number", 38, ObjectionView::id)
            .choice("objection.state", 24, "objection.phase.", ObjectionView::phase)
            .choice("export.outcome", 20, "objection.outcome.", ObjectionView::outcome)
            .choice("objection.against", 16, "objection.stage.", ObjectionView::stage)
            .text("objection.application", 38, ObjectionView::application)
            .township(ObjectionView::township)
            .day("objection.filedOn", 14, ObjectionView::filedOn)
            .day("objection.due-on", 14, ObjectionView::due)
            .count("objection.days-left", 12, ObjectionView::workingDaysLeft);

    private final ObjectionDesk desk;
    private final ListDownloads downloads;

    ObjectionExport(ObjectionDesk desk, ListDownloads downloads) {
        this.desk = desk;
        this.downloads = downloads;
    }

    @GetMapping("/staff/objections/export.xlsx")
    void export(Caller caller, @RequestParam(defaultValue = "false") boolean answered, HttpServletResponse response)
            throws IOException {
        downloads.to(caller, response).asked("answered", answered).send(LIST, desk.rows(caller, !answered));
    }
}
