package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Listing;
import cn.gov.zs.housing.applicant.application.web.ApplicationRow;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of applications as a workbook. */
@Controller
class ApplicationExport {
    private static final StaffList<ApplicationRow> LIST = StaffList.<ApplicationRow>of("applications")
            .text("export.number", 38, ApplicationRow::id)
            .text("view.applicant", 14, ApplicationRow::applicantName)
            .text("view.idNumber", 22, ApplicationRow::maskedIdNumber)
            .choice("staff.list.state", 24, "state.", ApplicationRow::state)
            .township(ApplicationRow::township)
            .choice("view.category", 24, "category.", ApplicationRow::category)
            .count("view.size", 10, ApplicationRow::householdSize)
            .moment("receipt.at", 20, ApplicationRow::submittedAt);

    private final Applications applications;
    private final ListDownloads downloads;

    ApplicationExport(Applications applications, ListDownloads downloads) {
        this.applications = applications;
        this.downloads = downloads;
    }

    @GetMapping("/staff/applications/export.xlsx")
    void export(Caller caller, @RequestParam Optional<ApplicationState> state, HttpServletResponse response)
            throws IOException {
        var listing = new Listing(new Listing.Whose.InScope(Scopes.of(caller)), state);
        downloads
                .to(caller, response)
                .asked("state", state)
                .send(
                        LIST,
                        new Rows<>(applications.count(listing), applications.stream(listing)).map(ApplicationRow::of));
    }
}
