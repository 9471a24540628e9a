package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Somebody of the public who asks for information on her phone and follows it with number and key, without an account. */
final class AskPages {
    private static final String SEND = "main form button[type=submit]";

    private final Theatre theatre;
    private final Page page;

    AskPages(Theatre theatre) {
        this.theatre = theatre;
        this.page = theatre.browsers().everybody("zh-CN");
    }

    /** What she takes home. */
    record Receipt(String number, String key) {}

    /** An empty form is told what is missing, beside each field, and asks nothing of the office. */
    void forgets() {
        page.navigate("/requests/new");
        theatre.showNew(page, "90-request-form");
        page.locator(SEND).first().click();
        assertThat(page.locator(".error-summary").count()).isEqualTo(1);
        assertThat(page.locator("#description-error").textContent()).contains("请写明所需政府信息");
        theatre.show(page, "90-request-form-errors");
    }

    /** Files a request. */
    Receipt file(String kind, String name, String description) {
        page.navigate("/requests/new");
        page.selectOption("[name=kind]", kind);
        page.fill("[name=name]", name);
        page.fill("[name=proof]", "居民身份证 示例号码");
        page.fill("[name=contact]", "13800138000");
        page.fill("[name=description]", description);
        page.selectOption("[name=form]", "ELECTRONIC");
        page.selectOption("[name=handover]", "PORTAL");
        page.locator(SEND).first().click();
        page.locator("main [role=status]").waitFor();
        if (theatre.seen().add("90-request-receipt")) {
            theatre.show(page, "90-request-receipt");
        }
        var shown = page.locator("main dl.summary dd strong").allTextContents();
        return new Receipt(shown.get(0), shown.get(1));
    }

    /** Opens it by number and key; the answer's page is photographed once for each name. */
    Page open(Receipt receipt, String picture) {
        page.navigate("/requests");
        theatre.showNew(page, "91-request-look-up");
        page.fill("[name=number]", receipt.number());
        page.fill("[name=key]", receipt.key());
        page.locator("main form button[type=submit]").first().click();
        page.locator("#steps-title").waitFor();
        if (theatre.seen().add(picture)) {
            theatre.show(page, picture);
        }
        return page;
    }

    /** Answers what the office asked back. */
    void correct(Receipt receipt, String words) {
        open(receipt, "91-request-correction");
        say("/requests/correction", words);
    }

    /** Says why she asks so much. */
    void stateReasons(Receipt receipt, String words) {
        open(receipt, "91-request-reasons");
        say("/requests/reasons", words);
    }

    private void say(String action, String words) {
        page.fill("form[action='" + action + "'] textarea", words);
        page.click("form[action='" + action + "'] button[type=submit]");
        page.getByText(words).first().waitFor();
    }

    /** Takes it back. */
    void withdraw(Receipt receipt) {
        open(receipt, "91-request-open");
        page.click("main details summary:has-text('撤回')");
        page.click("form[action='/requests/withdrawal'] button[type=submit]");
        Theatre.gone(page, "form[action='/requests/withdrawal']");
        theatre.show(page, "91-request-withdrawn");
    }

    /** The words of the letter on the page that is open, and that it is a PDF with the office's code and an OFD beside it. */
    String letter() {
        var ofd = download("form[action='/requests/letter'] button[value=ofd]");
        assertThat(ofd.suggestedFilename()).endsWith(".ofd");
        var pdf = download("form[action='/requests/letter'] button[value=pdf]");
        assertThat(pdf.suggestedFilename()).endsWith(".pdf");
        return text(pdf).replaceAll("\\s", "");
    }

    /** The copy with parts blackened, of the page that is open. */
    Download copy() {
        return download("form[action='/requests/copy'] button");
    }

    private Download download(String button) {
        return page.waitForDownload(() -> page.click(button));
    }

    private static String text(Download file) {
        try (var paper = Loader.loadPDF(file.path().toFile())) {
            return new PDFTextStripper().getText(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing of what is under its boxes, in its layers or in its metadata is in the copy. */
    static void checkBlackened(Download copy) {
        try (var paper = Loader.loadPDF(copy.path().toFile())) {
            assertThat(new PDFTextStripper().getText(paper)).isBlank();
            var about = paper.getDocumentInformation();
            assertThat(about.getMetadataKeys().stream().map(about::getPropertyStringValue))
                    .as("metadata")
                    .allSatisfy(value -> assertThat(String.valueOf(value)).doesNotContain(SecretPaper.AUTHOR));
            assertThat(paper.getDocumentCatalog().getMetadata()).isNull();
            assertThat(paper.getDocumentCatalog().getOCProperties()).isNull();
            var whole = new String(Files.readAllBytes(copy.path()), StandardCharsets.ISO_8859_1);
            assertThat(List.of(SecretPaper.SECRET, SecretPaper.HIDDEN, SecretPaper.AUTHOR))
                    .allSatisfy(secret -> assertThat(whole).doesNotContain(secret));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
