package cn.gov.zs.housing.disclosure.channel;

import java.util.Map;

/**
 * A notice as an article of the official account (微信公众号): its editor throws style sheets and scripts away and follows no links but
 * those it knows, so styles stand in the tags and the only link is the notice's own.
 */
public final class ArticleText {
    private static final String CELL =
            "padding:6px 8px;border:1px solid #bbb;text-align:left;vertical-align:top;word-break:break-all;";
    private static final Map<String, String> STYLES = Map.of(
            "section", "font-size:16px;line-height:1.75;color:#222;",
            "table", "width:100%;table-layout:fixed;border-collapse:collapse;margin:12px 0;font-size:15px;",
            "th", CELL + "width:34%;background:#f3f5f8;font-weight:600;",
            "td", CELL,
            "p", "margin:12px 0;");

    private ArticleText() {}

    /**
     * The article, without {@code html} and {@code body}: it is pasted into the editor.
     *
     * @param link the notice's address
     * @param words what the link says
     */
    public static String of(PublicText text, String link, String words) {
        return "<section style=\"padding:0 8px;\"><p style=\"margin:16px 0;font-size:20px;font-weight:600;text-align:center;\">"
                + SafeText.markup(text.title())
                + "</p>"
                + HtmlText.of(text, STYLES)
                + "<p style=\"margin:16px 0;font-size:14px;\">"
                + SafeText.markup(words)
                + " <a href=\""
                + SafeText.markup(link)
                + "\">"
                + SafeText.markup(link)
                + "</a></p></section>\n";
    }
}
