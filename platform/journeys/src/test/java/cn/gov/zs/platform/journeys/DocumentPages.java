package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Documents of a case: brought by the household, looked at by staff, seen by the household to have been looked at. */
final class DocumentPages {
    private final Theatre theatre;

    DocumentPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** The household adds a photo, after a file that is none was turned away. */
    void add(Case it, String kind, String name) {
        var page = theatre.browsers().citizen(it.citizen());
        page.navigate(it.mine());
        page.click("#documents a[href$='/documents']");
        page.selectOption("[name=kind]", kind);
        page.setInputFiles(
                "[name=file]", new FilePayload("户口簿.pdf", "application/pdf", "不是PDF".getBytes(StandardCharsets.UTF_8)));
        page.click("main form[enctype] button[type=submit]");
        assertThat(page.locator("#file-error").textContent()).isNotBlank();
        theatre.show(page, "04-documents-error");
        put(page, kind, name);
        theatre.showNew(page, "04-documents");
    }

    /** Adds a photo on the page of documents that is open. */
    static void put(Page page, String kind, String name) {
        page.selectOption("[name=kind]", kind);
        page.setInputFiles("[name=file]", new FilePayload(name, "image/png", photo()));
        page.click("main form[enctype] button[type=submit]");
        page.getByText(name).first().waitFor();
    }

    /** A member of staff opens it; the household sees that she did. */
    void look(String staff, String calledAs, Case it, String name) {
        var page = theatre.browsers().staff(staff);
        page.navigate(it.staff() + "/documents");
        theatre.showNew(page, "04-documents-staff");
        page.locator("main table")
                .getByText(name, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/documents/*");
        assertThat(page.locator("img").count()).as("the photo is shown").isEqualTo(1);
        var household = theatre.browsers().citizen(it.citizen());
        household.navigate(it.mine());
        assertThat(household.locator("#document-reads").textContent()).contains(calledAs);
    }

    private static byte[] photo() {
        var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(20, 20, 280, 160);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
