package cn.gov.zs.housing.disclosure.feed.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.channel.HostileText;
import cn.gov.zs.housing.disclosure.channel.HtmlText;
import cn.gov.zs.housing.disclosure.channel.PlainText;
import cn.gov.zs.housing.disclosure.channel.PublicText;
import cn.gov.zs.housing.disclosure.channel.PublicText.Line;
import cn.gov.zs.housing.disclosure.channel.PublicText.Table;
import cn.gov.zs.housing.disclosure.channel.SafeText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a name holds, a feed stays a feed and the name stays text. */
class FeedWritersPropertyTest {
    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    @Provide
    Arbitrary<String> hostile() {
        return HostileText.any();
    }

    @Property
    void atom_holds_one_entry_whose_content_has_no_markup_but_ours(
            @ForAll("hostile") String title, @ForAll("hostile") String name, @ForAll("hostile") String cell)
            throws Exception {
        var atom = parsed(AtomFeed.write(feed(title, name, cell)));
        assertThat(atom.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(text(atom, "title", 1)).isEqualTo(read(title));
        onlyOurMarkup(text(atom, "content", 0), name, cell);
    }

    @Property
    void json_reads_back_as_it_was_and_its_html_has_no_markup_but_ours(
            @ForAll("hostile") String title, @ForAll("hostile") String name, @ForAll("hostile") String cell)
            throws Exception {
        var item = JsonMapper.shared()
                .readTree(JsonFeed.write(feed(title, name, cell)))
                .path("items")
                .get(0);
        assertThat(item.path("title").asString()).isEqualTo(SafeText.characters(title));
        onlyOurMarkup(item.path("content_html").asString(), name, cell);
    }

    @Property
    void plain_text_has_as_many_lines_as_facts(@ForAll("hostile") String name, @ForAll("hostile") String cell) {
        assertThat(PlainText.of(content("标题", name, cell)).split("\\R", -1)).hasSize(8);
    }

    private static void onlyOurMarkup(String html, String name, String cell) throws Exception {
        var parsed = parsed(html.getBytes(StandardCharsets.UTF_8));
        var elements = parsed.getElementsByTagName("*");
        var tags = new TreeSet<String>();
        for (int i = 0; i < elements.getLength(); i++) {
            tags.add(elements.item(i).getNodeName());
            assertThat(((Element) elements.item(i)).getAttributes().getLength()).isZero();
        }
        assertThat(Set.of("section", "table", "tbody", "thead", "tr", "th", "td", "p"))
                .containsAll(tags);
        var cells = new ArrayList<String>();
        for (int i = 0; i < parsed.getElementsByTagName("td").getLength(); i++) {
            cells.add(text(parsed, "td", i));
        }
        assertThat(cells).containsExactly(read(name), read(cell));
    }

    /** As an XML reader sees it: line ends are normalised. */
    private static String read(String text) {
        return SafeText.characters(text).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static PublicText content(String title, String name, String cell) {
        return new PublicText(
                title,
                List.of(new Line("申请人姓名", name)),
                new Table(List.of("地址"), List.of(List.of(cell))),
                List.of("完"));
    }

    private static Feed feed(String title, String name, String cell) {
        var content = content(title, name, cell);
        var entry = new Feed.Entry(
                "tag:x", "https://x/1", title, AT, AT, HtmlText.of(content), PlainText.of(content), List.of("HOMES"));
        return new Feed(
                "tag:f", "f", "o", AT, "zh-CN", "https://x/f", "https://x/f", "https://x", null, null, List.of(entry));
    }

    private static String text(Document document, String tag, int index) {
        return document.getElementsByTagName(tag).item(index).getTextContent();
    }

    private static Document parsed(byte[] xml) throws Exception {
        var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(xml));
    }
}
