package cn.gov.zs.housing.disclosure.channel;

import cn.gov.zs.housing.disclosure.channel.PublicText.Line;
import cn.gov.zs.housing.disclosure.channel.PublicText.Table;
import java.util.List;
import java.util.Map;

/**
 * A text as HTML that is XML too. Beside the names of tags and the styles, which are written here, nothing in it is markup: what was
 * said stands between tags only.
 */
public final class HtmlText {
    private final Map<String, String> styles;
    private final StringBuilder out = new StringBuilder();

    private HtmlText(Map<String, String> styles) {
        this.styles = styles;
    }

    /** Without styles, for readers that have their own. */
    public static String of(PublicText text) {
        return of(text, Map.of());
    }

    /**
     * With styles in the tags, for where a style sheet is thrown away.
     *
     * @param styles declarations by tag
     */
    public static String of(PublicText text, Map<String, String> styles) {
        var html = new HtmlText(styles);
        html.begin("section");
        if (!text.lines().isEmpty()) {
            html.facts(text.lines());
        }
        if (text.table() != null) {
            html.table(text.table());
        }
        text.remarks().forEach(remark -> html.element("p", remark));
        return html.end("section").out.toString();
    }

    private void facts(List<Line> lines) {
        begin("table");
        begin("tbody");
        for (var line : lines) {
            begin("tr").element("th", line.label()).element("td", line.value()).end("tr");
        }
        end("tbody").end("table");
    }

    private void table(Table table) {
        begin("table");
        begin("thead").begin("tr");
        table.heads().forEach(head -> element("th", head));
        end("tr").end("thead").begin("tbody");
        for (var row : table.rows()) {
            begin("tr");
            row.forEach(cell -> element("td", cell));
            end("tr");
        }
        end("tbody").end("table");
    }

    private HtmlText element(String tag, String text) {
        begin(tag);
        out.append(SafeText.markup(text));
        return end(tag);
    }

    private HtmlText begin(String tag) {
        var style = styles.get(tag);
        out.append('<').append(tag);
        if (style != null) {
            out.append(" style=\"").append(SafeText.markup(style)).append('"');
        }
        out.append('>');
        return this;
    }

    private HtmlText end(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }
}
