package cn.gov.zs.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
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
                "初审公示 " + DIGEST,
                AT);
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
