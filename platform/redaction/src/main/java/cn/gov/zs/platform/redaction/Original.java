package cn.gov.zs.platform.redaction;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** A document that is to be blackened, drawn page by page as its readers see it. Not safe for several threads. */
public final class Original implements AutoCloseable {
    /** Most pages that are drawn. */
    public static final int MOST_PAGES = 60;

    /** Dots per inch of a page's picture; fewer on a page larger than A3. */
    public static final int DPI = 150;

    private static final int LONGEST_SIDE = 2_600;
    private static final long MOST_PIXELS = 40_000_000;
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private final @Nullable PDDocument document;
    private final @Nullable BufferedImage picture;

    private Original(@Nullable PDDocument document, @Nullable BufferedImage picture) {
        this.document = document;
        this.picture = picture;
    }

    /**
     * Opens a PDF, JPEG or PNG.
     *
     * @throws UnreadableException when it cannot be drawn
     */
    public static Original open(byte[] content) {
        try {
            if (Arrays.equals(PDF, Arrays.copyOf(content, PDF.length))) {
                return new Original(checked(Loader.loadPDF(content)), null);
            }
            var picture = ImageIO.read(new ByteArrayInputStream(content));
            if (picture == null || (long) picture.getWidth() * picture.getHeight() > MOST_PIXELS) {
                throw new UnreadableException("no picture, or too large a one");
            }
            return new Original(null, plain(picture));
        } catch (IOException damaged) {
            throw new UnreadableException("the document cannot be read", damaged);
        }
    }

    private static PDDocument checked(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages < 1 || pages > MOST_PAGES) {
            document.close();
            throw new UnreadableException(pages + " pages");
        }
        return document;
    }

    /** In plain colours, so that what is kept and what is read back are compared pixel by pixel. */
    private static BufferedImage plain(BufferedImage picture) {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = plain.createGraphics();
        white(graphics, plain);
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    private static void white(Graphics2D graphics, BufferedImage on) {
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, on.getWidth(), on.getHeight());
    }

    /** How many pages it has. */
    public int pages() {
        return document == null ? 1 : document.getNumberOfPages();
    }

    /**
     * Draws a page.
     *
     * @param page from 1
     */
    public BufferedImage draw(int page) {
        var whole = document;
        if (whole == null) {
            return plain(java.util.Objects.requireNonNull(picture));
        }
        try {
            var size = whole.getPage(page - 1).getCropBox();
            var longest = Math.max(size.getWidth(), size.getHeight());
            var scale = Math.min(DPI / 72f, LONGEST_SIDE / Math.max(1f, longest));
            return new PDFRenderer(whole).renderImage(page - 1, scale, ImageType.RGB);
        } catch (IOException damaged) {
            throw new UnreadableException("page " + page + " cannot be drawn", damaged);
        }
    }

    /** Names of its layers (optional content): what is hidden in one is not drawn and does not reach a copy. */
    public List<String> layers() {
        return Optional.ofNullable(document)
                .map(each -> each.getDocumentCatalog().getOCProperties())
                .map(PDOptionalContentProperties::getGroupNames)
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public void close() {
        if (document != null) {
            try {
                document.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
