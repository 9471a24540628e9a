package cn.gov.zs.housing.disclosure.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of a notice or document, in one language and without markup, so that every channel says the same.
 *
 * @param title names nobody, since titles are what other systems keep longest
 * @param lines a name and what stands behind it
 * @param table of the homes or households; null when there is none
 * @param remarks whole sentences
 */
public record PublicText(
        String title, List<Line> lines, @Nullable Table table, List<String> remarks) {
    /** Keeps its own copies. */
    public PublicText {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /**
     * One fact.
     *
     * @param label what it is
     * @param value as a reader of this language reads it
     */
    public record Line(String label, String value) {}

    /**
     * Facts of several homes or households.
     *
     * @param heads the columns' names
     * @param rows as many cells each as there are columns
     */
    public record Table(List<String> heads, List<List<String>> rows) {
        /** Keeps its own copies. */
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
