package cn.gov.zs.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class PaperFilesTest {
    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);
    private static final Instant AT = Instant.parse("2026-11-23T01:02:03.004Z");

    private static Paper paper(List<String> paragraphs) {
        return new Paper(
                "初审公示 · 小榄镇",
                "中山市住房和城乡建设局",
                paragraphs,
                Optional.of(new Paper.Code("扫码核对", List.of("##.", ".#.", "#.#"))),
                Optional.empty(),
                "初审公示 " + DIGEST,
                AT);
    }

    private static Paper sealed(List<String> paragraphs, String label) {
        var plain = paper(paragraphs);
        return new Paper(
                plain.title(),
                plain.author(),
                plain.paragraphs(),
                plain.code(),
                Optional.of(new Paper.Seal("中山市住房保障办公室", label)),
                plain.footer(),
                plain.at());
    }

    private static boolean isRed(int pixel) {
        return (pixel >> 16 & 0xff) > 150 && (pixel >> 8 & 0xff) < 90 && (pixel & 0xff) < 90;
    }

    private static long reds(BufferedImage page, int fromX, int fromY, int size) {
        return Arrays.stream(page.getRGB(fromX, fromY, size, size, null, 0, size))
                .filter(PaperFilesTest::isRed)
                .count();
    }

    @Test
    void a_seal_stands_red_beside_the_code_and_says_in_words_that_it_is_a_sample() throws IOException {
        var rows = rows(3);
        try (var document = pdf(sealed(rows, "示例印章"))) {
            assertThat(squeezed(textOf(document)))
                    .contains("示例印章")
                    .as("what is drawn is no text")
                    .doesNotContain("中山市住房保障办公室");
            // ten pixels a millimetre
            var page = new PDFRenderer(document).renderImageWithDPI(0, 254, ImageType.RGB);
            var outline = bounds(page);
            assertThat(outline.width / 10.0).isBetween(41.5, 42.5);
            assertThat(outline.height / 10.0).isBetween(41.5, 42.5);
            assertThat(outline.x / 10.0 + 42).isBetween(187.0, 189.0);
            int middleX = outline.x + outline.width / 2;
            int middleY = outline.y + outline.height / 2;
            assertThat(reds(page, middleX - 10, middleY - 10, 20))
                    .as("the star")
                    .isEqualTo(400);
            assertThat(reds(page, middleX - 30, middleY - 180, 60))
                    .as("a name at the top")
                    .isBetween(300L, 3_000L);
            assertThat(reds(page, middleX - 80, middleY + 100, 60))
                    .as("a word below")
                    .isPositive();
            for (var name : document.getPage(0).getResources().getExtGStateNames()) {
                assertThat(document.getPage(0).getResources().getExtGState(name).getNonStrokingAlphaConstant())
                        .isEqualTo(1f);
            }
        }
        var files = ofd(sealed(rows, "示例印章"));
        assertThat(squeezed(textOf(files))).contains("示例印章");
        var page = xml(files, "Doc_0/Pages/Page_0/Content.xml");
        assertThat(elements(page, "FillColor"))
                .extracting(each -> each.getAttribute("Value"))
                .containsExactly("0 0 0", "200 16 16");
        assertThat(elements(page, "AbbreviatedData").getLast().getTextContent().split(" "))
                .allMatch(each -> each.matches("[MLQBC]|-?[0-9.]+"))
                .contains("Q", "B");
        assertThat(squeezed(textOf(ofd(sealed(rows, "")))))
                .as("the real one needs no word")
                .doesNotContain("印章");
    }

    private static Rectangle bounds(BufferedImage page) {
        // less than nothing, so that it adds nothing to the first
        var found = new Rectangle(0, 0, -1, -1);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if (isRed(page.getRGB(x, y))) {
                    found = found.union(new Rectangle(x, y, 1, 1));
                }
            }
        }
        assertThat(found.width).as("something red").isPositive();
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 20, 21, 25, 30, 34, 40})
    void a_seal_is_never_parted_from_the_code_by_a_page(int count) throws IOException {
        var files = ofd(sealed(rows(count), "示例印章"));
        var pages = elements(xml(files, "Doc_0/Document.xml"), "Page");
        for (var each : pages) {
            var drawn = elements(xml(files, "Doc_0/" + each.getAttribute("BaseLoc")), "FillColor");
            assertThat(drawn.size()).isIn(0, 2);
        }
    }

    private static List<String> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> i + ". 姓名：张三" + i + "；证件号：442000************；地址：中山市小榄镇永宁社区" + i + "号")
                .toList();
    }

    private static PDDocument pdf(Paper paper) throws IOException {
        return Loader.loadPDF(PdfFile.of(paper));
    }

    private static String textOf(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static Map<String, byte[]> ofd(Paper paper) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(OfdFile.of(paper)), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Element xml(Map<String, byte[]> files, String name) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(files.get(name)))
                    .getDocumentElement();
        } catch (Exception unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }

    private static List<Element> elements(Element in, String name) {
        var all = in.getElementsByTagNameNS("http://www.ofdspec.org/2016", name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    private static String textOf(Map<String, byte[]> files) {
        var text = new StringBuilder();
        for (var page : elements(xml(files, "Doc_0/Document.xml"), "Page")) {
            elements(xml(files, "Doc_0/" + page.getAttribute("BaseLoc")), "TextCode")
                    .forEach(code -> text.append(code.getTextContent()).append('\n'));
        }
        return text.toString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 400})
    void both_files_say_the_same_and_all_of_it_in_its_order(int count) throws IOException {
        var paragraphs = new ArrayList<>(rows(count));
        paragraphs.add("");
        paragraphs.add("内容摘要：" + DIGEST);
        paragraphs.add("<b>&\"引号\"</b> PARAGRAPH with words that are broken between and never inside of a word");
        var paper = paper(paragraphs);
        var whole = squeezed(paper.title() + String.join("", paragraphs) + "扫码核对");

        try (var document = pdf(paper)) {
            var files = ofd(paper);
            int pages = document.getNumberOfPages();
            assertThat(elements(xml(files, "Doc_0/Document.xml"), "Page")).hasSize(pages);
            assertThat(count < 100 ? pages == 1 || pages == 2 : pages > 5).isTrue();
            assertThat(squeezed(textOf(document))).isEqualTo(squeezed(textOf(files)));
            assertThat(squeezed(withoutFeet(textOf(files)))).isEqualTo(whole);
            assertThat(textOf(files)).contains("第 1 页 共 " + pages + " 页", "第 " + pages + " 页 共 " + pages + " 页");
        }
    }

    private static String withoutFeet(String text) {
        return text.replaceAll("初审公示 sha256:[0-9a-f]*\\n", "").replaceAll("第 \\d+ 页 共 \\d+ 页\\n", "");
    }

    @Test
    void the_pdf_is_what_pdf_a_asks_for_and_brings_its_font() throws IOException {
        try (var document = pdf(paper(rows(3)))) {
            var catalog = document.getDocumentCatalog();
            var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B<", "初审公示 · 小榄镇");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocument().getTrailer().getCOSArray(org.apache.pdfbox.cos.COSName.ID))
                    .isNotNull();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
        assertThat(PdfFile.of(paper(rows(3)))).hasSizeLessThan(200_000);
    }

    @Test
    void the_ofd_brings_a_font_with_every_character_it_uses() throws IOException {
        var files = ofd(paper(rows(3)));
        assertThat(files).containsKeys("OFD.xml", "Doc_0/Document.xml", "Doc_0/PublicRes.xml", "Doc_0/Res/font.ttf");
        assertThat(elements(xml(files, "OFD.xml"), "DocRoot").getFirst().getTextContent())
                .isEqualTo("Doc_0/Document.xml");
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(files.get("Doc_0/Res/font.ttf")))) {
            var characters = font.getUnicodeCmapLookup();
            textOf(files)
                    .chars()
                    .filter(each -> each > ' ')
                    .forEach(each -> assertThat(characters.getGlyphId(each))
                            .as(Character.toString(each))
                            .isNotZero());
        }
        var numbers = new ArrayList<String>();
        for (var name : List.of("Doc_0/PublicRes.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml")) {
            for (var tag : List.of("Font", "Page", "Layer", "TextObject", "PathObject")) {
                elements(xml(files, name), tag).stream()
                        .map(each -> each.getAttribute("ID"))
                        .filter(id -> !id.isEmpty())
                        .forEach(numbers::add);
            }
        }
        assertThat(numbers).doesNotHaveDuplicates();
        var most = elements(xml(files, "Doc_0/Document.xml"), "MaxUnitID")
                .getFirst()
                .getTextContent();
        assertThat(numbers).allMatch(id -> Integer.parseInt(id) <= Integer.parseInt(most));
        assertThat(files.values().stream().mapToInt(each -> each.length).sum()).isLessThan(300_000);
    }

    @Test
    void a_character_without_a_glyph_is_told_by_its_number() throws IOException {
        var paper = paper(List.of("张𠮷\u0007田\uE000"));
        try (var document = pdf(paper)) {
            assertThat(squeezed(textOf(document))).contains("张[U+20BB7][U+0007]田[U+E000]");
        }
        assertThat(squeezed(textOf(ofd(paper)))).contains("张[U+20BB7][U+0007]田[U+E000]");
    }

    @Test
    void the_same_paper_gives_the_same_text_and_code_every_time() throws IOException {
        assertThat(textOf(ofd(paper(rows(40))))).isEqualTo(textOf(ofd(paper(rows(40)))));
        var path = elements(xml(ofd(paper(rows(1))), "Doc_0/Pages/Page_0/Content.xml"), "AbbreviatedData");
        // four dark stretches in three rows
        assertThat(path.getFirst().getTextContent().split("M ", -1)).hasSize(1 + 4);
    }
}
