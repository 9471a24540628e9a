package cn.gov.zs.platform.journeys;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What the browser's printer puts on paper.
 *
 * @param pages how many
 * @param widthMillimetres of the first
 * @param text of all pages
 * @param code what the QR code says, read from the first page that has one as a camera reads it
 */
record PrintedPaper(int pages, int widthMillimetres, String text, String code) {
    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    private static final List<Integer> RESOLUTIONS = List.of(300, 150, 200);

    /** Prints the page in the size it asks for. */
    static PrintedPaper of(Page page) {
        var bytes = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        try (var paper = Loader.loadPDF(bytes)) {
            var renderer = new PDFRenderer(paper);
            var code = "";
            for (var number = 0; number < paper.getNumberOfPages() && code.isEmpty(); number++) {
                code = code(renderer, number);
            }
            var width = paper.getPage(0).getMediaBox().getWidth() / POINTS_A_MILLIMETRE;
            return new PrintedPaper(
                    paper.getNumberOfPages(), (int) Math.round(width), new PDFTextStripper().getText(paper), code);
        } catch (IOException e) {
            throw new AssertionError("what was printed is no PDF", e);
        }
    }

    /** Read as a hand moves a phone to and fro, at several sizes; empty if there is none on this page. */
    private static String code(PDFRenderer renderer, int number) throws IOException {
        for (var resolution : RESOLUTIONS) {
            var picture = renderer.renderImageWithDPI(number, resolution);
            int width = picture.getWidth();
            int height = picture.getHeight();
            var points = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
            try {
                return new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(points)), Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText();
            } catch (ReaderException notAtThisSize) {
                // a dense code is found at one size and missed at the next: the reader looks at it again
            }
        }
        return "";
    }
}
