package cn.gov.zs.platform.journeys;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A document with one line to be blackened, another in a layer that is off, and a third in its metadata. */
final class SecretPaper {
    static final String SECRET = "SECRET-NUMBER";
    static final String HIDDEN = "HIDDEN-LAYER";
    static final String AUTHOR = "METADATA-AUTHOR";

    /** As the office draws it (decision 0366). */
    private static final int DPI = 150;

    /** Of the secret's line, in points from the bottom. */
    private static final int LINE = 600;

    private final byte[] pdf;

    SecretPaper() {
        this.pdf = made();
    }

    byte[] pdf() {
        return pdf.clone();
    }

    /** Where the ink of the secret stands, in pixels of the drawn page. */
    Rectangle ink() {
        try (var paper = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(paper).renderImageWithDPI(0, DPI, ImageType.RGB);
            int base = (int) ((PDRectangle.A4.getHeight() - LINE) * DPI / 72);
            int top = base - 50;
            var columns = IntStream.range(0, picture.getWidth())
                    .filter(x -> IntStream.range(top, base + 10).anyMatch(y -> dark(picture, x, y)))
                    .summaryStatistics();
            var rows = IntStream.range(top, base + 10)
                    .filter(y -> IntStream.range(0, picture.getWidth()).anyMatch(x -> dark(picture, x, y)))
                    .summaryStatistics();
            return new Rectangle(
                    columns.getMin(),
                    rows.getMin(),
                    columns.getMax() - columns.getMin() + 1,
                    rows.getMax() - rows.getMin() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean dark(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xff) < 0x80;
    }

    private static byte[] made() {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setAuthor(AUTHOR);
            var layers = new PDOptionalContentProperties();
            document.getDocumentCatalog().setOCProperties(layers);
            var layer = new PDOptionalContentGroup("draft");
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                text(content, 700, "KEEP THIS LINE");
                text(content, LINE, SECRET);
                content.beginMarkedContent(COSName.OC, layer);
                text(content, 500, HIDDEN);
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
