package cn.gov.zs.housing.disclosure.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a plain text: its structure is read from the words themselves (第一章, 第一条), so it cannot differ from them.
 *
 * @param anchor names the piece within its page; empty for a paragraph
 * @param mark the words 第…条 of an article; empty for the others
 * @param text the words, of an article those behind its mark
 */
public record Passage(Form form, String anchor, String mark, String text) {
    /** What a piece is. */
    public enum Form {
        /** 章、节. */
        HEADING,
        /** 条. */
        ARTICLE,
        /** 段. */
        PARAGRAPH
    }

    private static final String COUNT = "[〇零一二三四五六七八九十百千0-9]{1,8}";
    private static final Pattern HEADING = Pattern.compile("(第" + COUNT + "[编章节])(?:[\\s\\u3000]+.{0,60})?");
    private static final Pattern ARTICLE =
            Pattern.compile("(第" + COUNT + "条(?:之" + COUNT + ")?)(?:[\\s\\u3000]+(.*))?");

    /** The pieces of a text, in order; empty lines are no pieces. */
    public static List<Passage> of(String words) {
        var pieces = new ArrayList<Passage>();
        for (var line :
                words.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            Matcher heading = HEADING.matcher(line);
            Matcher article = ARTICLE.matcher(line);
            if (heading.matches()) {
                pieces.add(new Passage(Form.HEADING, "s" + pieces.size(), "", line));
            } else if (article.matches()) {
                pieces.add(new Passage(
                        Form.ARTICLE,
                        "s" + pieces.size(),
                        article.group(1),
                        Optional.ofNullable(article.group(2)).orElse("")));
            } else {
                pieces.add(new Passage(Form.PARAGRAPH, "", "", line));
            }
        }
        return List.copyOf(pieces);
    }
}
