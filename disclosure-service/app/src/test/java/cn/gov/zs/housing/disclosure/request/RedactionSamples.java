package cn.gov.zs.housing.disclosure.request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** A document to be blackened. */
public final class RedactionSamples {
    /** A box around the secret, with white on every side. */
    public static final String SECRET = "1 190 450 400 70";

    /** One that ends in the middle of it. */
    public static final String SHORT = "1 190 450 100 70";

    private RedactionSamples() {}

    /** A page with a secret in plain sight and another in a layer that is off. */
    public static byte[] contract() {
        try (var document = new PDDocument()) {
            var layers = new PDOptionalContentProperties();
            document.getDocumentCatalog().setOCProperties(layers);
            var layer = new PDOptionalContentGroup("draft");
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                text(content, 700, "KEEP THIS LINE");
                text(content, 600, "SECRET-NUMBER");
                content.beginMarkedContent(COSName.OC, layer);
                text(content, 500, "HIDDEN-LAYER");
                content.endMarkedContent();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(PDPageContentStream content, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
        content.newLineAtOffset(100, y);
        content.showText(text);
        content.endText();
    }
}
