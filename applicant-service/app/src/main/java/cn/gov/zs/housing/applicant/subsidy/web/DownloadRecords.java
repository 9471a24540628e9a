package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.housing.applicant.subsidy.ListDownload;
import cn.gov.zs.housing.applicant.subsidy.PaymentListDownloads;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor's list of who took payment lists with whole account numbers, when and why. */
@Controller
class DownloadRecords {
    private static final int ON_A_PAGE = 20;
    private static final StaffList<ListDownload> LIST = StaffList.<ListDownload>of("subsidy-downloads")
            .moment("export.at", 20, ListDownload::at)
            .text("export.who", 16, ListDownload::name)
            .text("export.list", 14, ListDownload::list)
            .count("export.rows", 10, ListDownload::lines)
            .text("subsidy.download.why", 40, ListDownload::reason);

    private final PaymentListDownloads records;
    private final ListDownloads downloads;

    DownloadRecords(PaymentListDownloads records, ListDownloads downloads) {
        this.records = records;
        this.downloads = downloads;
    }

    @GetMapping("/staff/subsidies/downloads")
    String list(Caller caller, @RequestParam(defaultValue = "0") int page, Model model) {
        caller.require("auditor");
        var asked = PageNumbers.page(page, ON_A_PAGE);
        var items = records.list(asked);
        var total = records.count();
        model.addAttribute("items", items);
        model.addAttribute("total", total);
        model.addAttribute("page", asked.number());
        model.addAttribute("more", asked.skip() + (long) items.size() < total);
        return "applicant/subsidy-downloads";
    }

    @GetMapping("/staff/subsidies/downloads/export.xlsx")
    void export(Caller caller, HttpServletResponse response) throws IOException {
        caller.require("auditor");
        downloads.to(caller, response).send(LIST, new Rows<>(records.count(), records.stream()));
    }
}
