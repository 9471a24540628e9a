package cn.gov.zs.housing.applicant.export.web;

import cn.gov.zs.housing.applicant.export.ListExport;
import cn.gov.zs.housing.applicant.export.ListExports;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The auditor's list of who took which list, as a workbook; taking it is recorded like any other. */
@Controller
class ExportOfExports {
    private static final StaffList<ListExport> LIST = StaffList.<ListExport>of("list-exports")
            .moment("export.at", 20, ListExport::at)
            .text("export.who", 16, ListExport::name)
            .choice("export.role", 22, "role.", ListExport::role)
            .choice("export.list", 24, "export.list.", ListExport::list)
            .text("export.filter", 30, ListExport::filter)
            .count("export.rows", 10, ListExport::rows);

    private final ListExports exports;
    private final ListDownloads downloads;

    ExportOfExports(ListExports exports, ListDownloads downloads) {
        this.exports = exports;
        this.downloads = downloads;
    }

    @GetMapping("/staff/list-exports/export.xlsx")
    void export(Caller caller, HttpServletResponse response) throws IOException {
        caller.require("auditor");
        downloads.to(caller, response).send(LIST, new Rows<>(exports.count(), exports.stream()));
    }
}
