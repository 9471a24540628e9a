package cn.gov.zs.housing.applicant.inspection.web;

import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.housing.applicant.inspection.IdNumberReads;
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

/** The auditor's list of looks at whole identity numbers as a workbook. */
@Controller
class IdNumberReadExport {
    private static final StaffList<ReadRow> LIST = StaffList.<ReadRow>of("id-number-reads")
            .moment("look.at", 20, ReadRow::at)
            .text("reads.who", 16, ReadRow::name)
            .choice("export.role", 22, "role.", ReadRow::role)
            .text("reads.application", 38, ReadRow::applicationId)
            .count("export.member", 10, ReadRow::member)
            .text("look.reason", 50, ReadRow::reason);

    private final IdNumberReads reads;
    private final ListDownloads downloads;

    IdNumberReadExport(IdNumberReads reads, ListDownloads downloads) {
        this.reads = reads;
        this.downloads = downloads;
    }

    @GetMapping("/staff/id-number-reads/export.xlsx")
    void export(
            Caller caller,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            @RequestParam Optional<String> staff,
            HttpServletResponse response)
            throws IOException {
        caller.require(IdNumberReadPages.AUDITOR);
        var named = staff.map(String::strip).filter(text -> !text.isEmpty());
        var listing = new ReadListing(day, named, Optional.empty());
        downloads
                .to(caller, response)
                .asked("day", day)
                .send(LIST, new Rows<>(reads.count(listing), reads.stream(listing)).map(ReadRow::forAuditor));
    }
}
