package cn.gov.zs.platform.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.redaction.Warning.Kind;
import cn.gov.zs.platform.redaction.Warning.Side;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
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
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
class RedactorTest {
    /** Two pages; a secret on the first in plain sight, another in a layer that is off, a name in the metadata. */
    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setAuthor("METADATA-AUTHOR");
            var layers = new PDOptionalContentProperties();
            document.getDocumentCatalog().setOCProperties(layers);
            var layer = new PDOptionalContentGroup("draft");
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            for (int n = 0; n < 2; n++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    text(content, 100, 700, "KEEP THIS LINE");
                    text(content, 100, 600, "SECRET-NUMBER");
                    content.beginMarkedContent(COSName.OC, layer);
                    text(content, 100, 500, "HIDDEN-LAYER");
                    content.endMarkedContent();
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void text(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /** Around the secret of page 1: at 150 dpi its base line stands at (842 - 600) * 150 / 72 from above. */
    private static final Box SECRET = new Box(1, 190, 450, 400, 70);

    private static byte[] redacted(byte[] content, Box... boxes) {
        try (var original = Original.open(content)) {
            var copy = Redactor.redact(original, List.of(boxes));
            assertThat(copy.holds()).isTrue();
            return copy.pdf();
        }
    }

    @Test
    void nothing_of_text_layers_and_metadata_is_left_in_the_copy() throws IOException {
        var copy = redacted(pdf(), SECRET);
        try (var document = Loader.loadPDF(copy)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).isBlank();
            assertThat(document.getDocumentCatalog().getOCProperties()).isNull();
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
        assertThat(new String(copy, StandardCharsets.ISO_8859_1))
                .doesNotContain("SECRET", "HIDDEN", "METADATA", "draft");
    }

    @Test
    void layers_of_the_original_are_told_and_what_is_hidden_in_them_is_not_drawn() throws IOException {
        try (var original = Original.open(pdf())) {
            assertThat(original.layers()).containsExactly("draft");
            assertThat(ink(original.draw(1), new Box(1, 190, 660, 400, 70))).isZero();
            assertThat(ink(original.draw(1), SECRET)).isPositive();
        }
    }

    @Test
    void the_boxes_are_black_and_every_tile_outside_of_them_is_as_it_was() throws IOException {
        try (var original = Original.open(pdf())) {
            var copy = Redactor.redact(original, List.of(SECRET));
            assertThat(copy.proofs()).hasSize(2).allSatisfy(proof -> {
                assertThat(proof.changedTiles()).isEmpty();
                assertThat(proof.covered()).isTrue();
                assertThat(proof.before()).hasSizeGreaterThan(20);
            });
            try (var again = Original.open(copy.pdf())) {
                var page = again.draw(1);
                assertThat(ink(page, SECRET)).isEqualTo(SECRET.width() * SECRET.height());
            }
        }
    }

    @Test
    void a_proof_fails_when_a_pixel_outside_differs_or_one_inside_is_not_black() {
        var before = paper();
        var after = paper();
        after.setRGB(300, 10, 0x010101);
        var box = new Box(1, 20, 20, 30, 30);
        assertThat(Tiles.of(before, List.of(box))).isNotEqualTo(Tiles.of(after, List.of(box)));
        assertThat(new PageProof(1, 1, 1, List.of("a", "b"), List.of("a", "c"), true))
                .satisfies(proof -> assertThat(proof.changedTiles()).containsExactly(1))
                .satisfies(proof -> assertThat(proof.holds()).isFalse());
        assertThat(new PageProof(1, 1, 1, List.of("a"), List.of("a"), false).holds())
                .isFalse();
    }

    private static BufferedImage paper() {
        var paper = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        var graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 400, 200);
        graphics.setColor(Color.BLACK);
        // a glyph of 20 by 20
        graphics.fillRect(100, 100, 20, 20);
        graphics.dispose();
        return paper;
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(paper(), "png", out);
        return out.toByteArray();
    }

    private static List<Warning> warnings(Box box) throws IOException {
        try (var original = Original.open(png())) {
            return Redactor.check(original, List.of(box));
        }
    }

    @Test
    void a_box_with_white_around_what_it_covers_is_right() throws IOException {
        assertThat(warnings(new Box(1, 95, 95, 30, 30))).isEmpty();
        assertThat(warnings(new Box(1, 100, 100, 20, 20))).isEmpty();
    }

    @Test
    void a_box_that_is_short_by_a_pixel_is_warned_of() throws IOException {
        assertThat(warnings(new Box(1, 95, 95, 24, 30))).containsExactly(new Warning(0, Kind.CUTS, Side.RIGHT));
        assertThat(warnings(new Box(1, 101, 95, 25, 30))).containsExactly(new Warning(0, Kind.CUTS, Side.LEFT));
        assertThat(warnings(new Box(1, 95, 101, 30, 25))).containsExactly(new Warning(0, Kind.CUTS, Side.TOP));
        assertThat(warnings(new Box(1, 95, 95, 30, 24))).containsExactly(new Warning(0, Kind.CUTS, Side.BOTTOM));
    }

    @Test
    void a_box_that_stops_just_before_ink_is_warned_of() throws IOException {
        assertThat(warnings(new Box(1, 70, 95, 30, 30))).containsExactly(new Warning(0, Kind.NEAR, Side.RIGHT));
        assertThat(warnings(new Box(1, 66, 95, 30, 30))).isEmpty();
        assertThat(warnings(new Box(1, 390, 190, 30, 30)))
                .containsExactly(new Warning(0, Kind.OUTSIDE, Side.RIGHT), new Warning(0, Kind.OUTSIDE, Side.BOTTOM));
        assertThat(warnings(new Box(2, 10, 10, 30, 30))).containsExactly(new Warning(0, Kind.OUTSIDE, Side.BOTTOM));
    }

    @Test
    void a_picture_is_blackened_as_a_page_of_its_own() throws IOException {
        var copy = redacted(png(), new Box(1, 95, 95, 30, 30));
        try (var original = Original.open(copy)) {
            assertThat(original.pages()).isOne();
            assertThat(ink(original.draw(1), new Box(1, 95, 95, 30, 30))).isEqualTo(900);
        }
    }

    @Test
    void what_cannot_be_drawn_is_told() {
        assertThatThrownBy(() -> Original.open("%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> Original.open(new byte[] {1, 2, 3})).isInstanceOf(UnreadableException.class);
    }

    private static int ink(BufferedImage page, Box in) {
        int dark = 0;
        for (int y = in.y(); y < in.y() + in.height(); y++) {
            for (int x = in.x(); x < in.x() + in.width(); x++) {
                dark += (page.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
