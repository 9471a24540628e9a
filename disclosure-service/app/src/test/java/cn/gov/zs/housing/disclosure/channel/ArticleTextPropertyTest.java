package cn.gov.zs.housing.disclosure.channel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.channel.PublicText.Line;
import cn.gov.zs.housing.disclosure.channel.PublicText.Table;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;

/** Whatever a name holds, an article has our tags, our styles and the notice's link, and nothing that runs. */
class ArticleTextPropertyTest {
    private static final String LINK = "https://housing.example/notices/1?a=1&b=2";

    @Provide
    Arbitrary<String> hostile() {
        return HostileText.any();
    }

    @Property
    void has_no_markup_but_ours_and_one_link(
            @ForAll("hostile") String title, @ForAll("hostile") String name, @ForAll("hostile") String cell)
            throws Exception {
        var text = new PublicText(
                title,
                List.of(new Line("申请人姓名", name)),
                new Table(List.of("地址"), List.of(List.of(cell))),
                List.of(name));
        var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        var article = builder.parse(new ByteArrayInputStream(
                ArticleText.of(text, LINK, "全文").strip().getBytes(StandardCharsets.UTF_8)));
        var elements = article.getElementsByTagName("*");
        var links = new ArrayList<String>();
        for (int i = 0; i < elements.getLength(); i++) {
            var element = (Element) elements.item(i);
            assertThat(Set.of("section", "p", "table", "thead", "tbody", "tr", "th", "td", "a"))
                    .contains(element.getTagName());
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                var attribute = element.getAttributes().item(j);
                switch (attribute.getNodeName()) {
                    case "style" -> assertThat(attribute.getNodeValue()).matches("[a-z0-9:;#%. -]+");
                    case "href" -> links.add(attribute.getNodeValue());
                    default -> throw new AssertionError(attribute);
                }
            }
        }
        assertThat(links).containsExactly(LINK);
        assertThat(article.getElementsByTagName("td").item(0).getTextContent())
                .isEqualTo(SafeText.characters(name).replace("\r\n", "\n").replace('\r', '\n'));
    }
}
