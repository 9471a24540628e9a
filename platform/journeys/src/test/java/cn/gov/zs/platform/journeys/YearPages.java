package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the disclosure unit reads of a year: the assessment as charts and tables, and the annual report that is being written. */
final class YearPages {
    private static final int PHONE_HEIGHT = 900;

    private final Theatre theatre;

    YearPages(Theatre theatre) {
        this.theatre = theatre;
    }

    void read(int year) throws IOException {
        var head = theatre.browsers().staff("disclosure-head");
        trends(head, year);
        report(head, year);
    }

    /** The months are drawn by script from the table beside them; without it, and in print, the server's picture stands there. */
    private void trends(Page head, int year) {
        var refused = new ArrayList<String>();
        head.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
        head.navigate("/staff/disclosure/assessment?year=" + year);
        head.locator("#months").scrollIntoViewIfNeeded();
        var chart = head.locator("figure[data-table=months] canvas");
        chart.waitFor();
        chart.hover();
        assertThat(head.locator("figure[data-table=months] > svg").isVisible())
                .as("the picture beside the chart")
                .isFalse();
        theatre.showNew(head, "94-assessment");
        onPhone(head, "94-assessment-phone");
        head.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(head.locator("figure[data-table=months] > svg").isVisible())
                .as("the picture in print")
                .isTrue();
        // by what it is again: a page that is told to be a screen prints as one
        head.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
        assertThat(refused).isEmpty();
    }

    /** Table 3 has eight columns and long heads: a desk shows it whole, a sheet lies down for it, a phone scrolls inside its box. */
    private void report(Page head, int year) throws IOException {
        head.navigate("/staff/disclosure/annual-reports/" + year);
        assertThat(head.locator("h1").textContent()).isEqualTo("中山市住房保障办公室" + year + "年政府信息公开工作年度报告");
        assertThat(head.locator("main .scroll").all())
                .isNotEmpty()
                .allSatisfy(
                        box -> assertThat(((Number) box.evaluate("it => it.scrollWidth - it.clientWidth")).intValue())
                                .as("sideways scrolling of a table on a desk")
                                .isLessThanOrEqualTo(0));
        theatre.showNew(head, "95-annual-report");
        onPhone(head, "95-annual-report-phone");
        printed(head);
    }

    private static void printed(Page page) throws IOException {
        var bytes = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        try (var paper = Loader.loadPDF(bytes)) {
            var lying = new StringBuilder();
            for (int number = 1; number <= paper.getNumberOfPages(); number++) {
                var sheet = paper.getPage(number - 1).getMediaBox();
                if (sheet.getWidth() > sheet.getHeight()) {
                    var words = new PDFTextStripper();
                    words.setStartPage(number);
                    words.setEndPage(number);
                    lying.append(words.getText(paper));
                }
            }
            assertThat(lying.toString().replaceAll("\\s", ""))
                    .as("table 3 on sheets that lie")
                    .contains("科研机构", "一、本年新收政府信息公开申请数量", "四、结转下年度继续办理");
        }
    }

    private void onPhone(Page page, String picture) {
        var own = page.viewportSize();
        page.setViewportSize(Browsers.PHONE_WIDTH, PHONE_HEIGHT);
        theatre.pictures().take(page, picture);
        page.setViewportSize(own.width, own.height);
    }
}
