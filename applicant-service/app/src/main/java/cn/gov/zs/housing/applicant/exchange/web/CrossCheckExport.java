package cn.gov.zs.housing.applicant.exchange.web;

import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The city's lists of cross-checks as workbooks. */
@Controller
class CrossCheckExport {
    private static final StaffList<CrossCheckDesk.TownshipLine> TOWNSHIPS = StaffList.<CrossCheckDesk.TownshipLine>of(
                    "bulk-checks")
            .township(CrossCheckDesk.TownshipLine::township)
            .count("bulk.waiting", 12, CrossCheckDesk.TownshipLine::waiting)
            .choice("bulk.progress", 12, "bulk.", CrossCheckDesk.TownshipLine::status)
            .count("export.bulk.total", 12, CrossCheckDesk.TownshipLine::total)
            .count("export.bulk.checked", 12, CrossCheckDesk.TownshipLine::checked)
            .count("export.bulk.incomplete", 12, CrossCheckDesk.TownshipLine::incomplete)
            .text("bulk.started", 16, CrossCheckDesk.TownshipLine::startedBy)
            .moment("export.bulk.startedAt", 20, CrossCheckDesk.TownshipLine::startedAt);

    private static final StaffList<CrossCheckView> TO_DECIDE = StaffList.<CrossCheckView>of("cross-checks-to-decide")
            .text("export.number", 38, CrossCheckView::applicationId)
            .moment("export.openedAt", 20, CrossCheckView::openedAt)
            .said("export.contradictions", 70, CrossCheckExport::open);

    private final CrossCheckDesk desk;
    private final ListDownloads downloads;

    CrossCheckExport(CrossCheckDesk desk, ListDownloads downloads) {
        this.desk = desk;
        this.downloads = downloads;
    }

    /** What waits for a decision, without what was declared and answered: as the page says it. */
    private static String open(CrossCheckView check, StaffList.Words words) {
        return check.contradictions().stream()
                .filter(CrossCheckView.ContradictionLine::open)
                .map(line ->
                        words.of("department." + line.department()) + ": " + words.of("contradiction." + line.kind()))
                .collect(Collectors.joining("; "));
    }

    @GetMapping("/staff/cross-checks/townships/export.xlsx")
    void townships(Caller caller, HttpServletResponse response) throws IOException {
        downloads.to(caller, response).send(TOWNSHIPS, Rows.of(desk.townships(caller)));
    }

    @GetMapping("/staff/cross-checks/export.xlsx")
    void toDecide(Caller caller, HttpServletResponse response) throws IOException {
        downloads.to(caller, response).send(TO_DECIDE, desk.rowsToDecide(caller));
    }
}
