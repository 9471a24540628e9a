package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Optional;

/** A village's paper forms come in from one workbook. */
final class PaperFormPages {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Theatre theatre;

    PaperFormPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** Fetches the template, is told of a bad cell, uploads again, confirms, and finds the households on the list. */
    void bringIn(String clerk, List<Family> households) {
        var page = theatre.browsers().staff(clerk);
        page.navigate("/staff/paper-forms");
        theatre.showNew(page, "01-paper-forms");
        var template = page.waitForDownload(() -> page.click("main a[href$='/template']"));
        var headers = Downloads.text(template.path());
        PaperBook.HEADERS.forEach(header -> assertThat(headers).contains(header));
        var wrong = new PaperBook(households).withIdNumberOfFirst("44200019800101000X");
        page.setInputFiles("#workbook", new FilePayload("永宁.xlsx", XLSX, wrong.file()));
        page.click("main form[enctype] button[type=submit]");
        assertThat(page.locator("#bad").textContent()).contains("没有导入任何内容", "家庭", "2", "E 申请人身份证号", "校验位");
        theatre.show(page, "01-paper-forms-bad");
        page.setInputFiles("#workbook", new FilePayload("永宁.xlsx", XLSX, new PaperBook(households).file()));
        page.click("main form[enctype] button[type=submit]");
        page.locator("#preview").waitFor();
        theatre.showNew(page, "01-paper-forms-preview");
        page.click("#preview form[action$='/confirmation'] button[type=submit]");
        var address = page.url();
        theatre.patience().until("the import has ended", () -> {
            page.navigate(address);
            return Optional.of(page.locator("#progress").textContent()).filter(text -> text.contains("已全部导入"));
        });
        theatre.show(page, "01-paper-forms-done");
        page.navigate("/staff/applications?state=SUBMITTED");
        households.forEach(household ->
                assertThat(page.locator("main table").textContent()).contains(household.name()));
    }
}
