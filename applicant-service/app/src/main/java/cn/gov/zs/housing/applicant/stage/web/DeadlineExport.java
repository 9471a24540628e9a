package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.housing.applicant.stage.DeadlineListing.Order;
import cn.gov.zs.housing.applicant.stage.DueState;
import cn.gov.zs.housing.applicant.stage.Stage;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deadlines and the cases somebody handles as workbooks. */
@Controller
class DeadlineExport {
    private static final StaffList<DeadlineRow> DEADLINES = columns(StaffList.of("deadlines"));
    private static final StaffList<DeadlineRow> MY_CASES = columns(StaffList.of("my-cases"));

    private final StageDesk desk;
    private final ListDownloads downloads;

    DeadlineExport(StageDesk desk, ListDownloads downloads) {
        this.desk = desk;
        this.downloads = downloads;
    }

    private static StaffList<DeadlineRow> columns(StaffList<DeadlineRow> list) {
        return list.text("export.number", 38, DeadlineRow::id)
                .text("view.applicant", 14, DeadlineRow::applicantName)
                .text("view.idNumber", 22, DeadlineRow::maskedIdNumber)
                .township(DeadlineRow::township)
                .choice("deadlines.stage", 16, "stage.", DeadlineRow::stage)
                .day("deadlines.started", 14, DeadlineRow::startedOn)
                .day("deadlines.due", 14, DeadlineRow::dueOn)
                .choice("export.due", 14, "due.", DeadlineRow::due)
                .said(
                        "export.provisional",
                        30,
                        (row, words) -> row.provisional() ? words.of("clock.provisional") : null)
                .text("deadlines.holder", 16, DeadlineRow::holder)
                .choices("deadlines.told", 30, "duty.", DeadlineRow::told);
    }

    @GetMapping("/staff/deadlines/export.xlsx")
    void deadlines(
            Caller caller,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @Nullable DueState due,
            @RequestParam(required = false) @Nullable Turn turn,
            @RequestParam(required = false) @Nullable Order order,
            HttpServletResponse response)
            throws IOException {
        var filter = new DeadlineFilter(stage, township, due, turn, order);
        var rows = desk.rows(caller, filter);
        downloads
                .to(caller, response)
                .asked("stage", stage)
                .asked("township", township)
                .asked("due", due)
                .asked("turn", filter.whose())
                .send(DEADLINES, rows);
    }

    @GetMapping("/staff/my-cases/export.xlsx")
    void myCases(Caller caller, HttpServletResponse response) throws IOException {
        downloads.to(caller, response).send(MY_CASES, desk.heldRows(caller));
    }
}
