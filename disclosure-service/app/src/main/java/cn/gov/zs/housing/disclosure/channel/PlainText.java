package cn.gov.zs.housing.disclosure.channel;

import java.util.ArrayList;

/** A text without any markup, one fact a line: what a newspaper sets and a broadcaster reads out. */
public final class PlainText {
    private PlainText() {}

    /** The title, the facts, the table row by row, the remarks; an empty line between them. */
    public static String of(PublicText text) {
        var parts = new ArrayList<String>();
        parts.add(line(text.title()));
        parts.add(String.join(
                "\n",
                text.lines().stream()
                        .map(each -> line(each.label() + "：" + each.value()))
                        .toList()));
        var table = text.table();
        if (table != null) {
            var rows = new ArrayList<String>();
            for (int row = 0; row < table.rows().size(); row++) {
                var cells = new ArrayList<String>();
                for (int column = 0; column < table.heads().size(); column++) {
                    cells.add(table.heads().get(column) + "："
                            + table.rows().get(row).get(column));
                }
                rows.add(line((row + 1) + ". " + String.join("；", cells)));
            }
            parts.add(String.join("\n", rows));
        }
        parts.add(String.join("\n", text.remarks().stream().map(PlainText::line).toList()));
        parts.removeIf(String::isEmpty);
        return String.join("\n\n", parts) + "\n";
    }

    /** A line break in a name would begin a line of its own, which then says whatever the name says. */
    private static String line(String text) {
        return SafeText.characters(text).replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
    }
}
