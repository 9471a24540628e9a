package cn.gov.zs.housing.disclosure.opendata.web;

import cn.gov.zs.housing.disclosure.channel.SafeText;
import cn.gov.zs.housing.disclosure.opendata.DataColumn;
import cn.gov.zs.housing.disclosure.opendata.DataSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV (RFC 4180, UTF-8 with a byte order mark, since Excel reads it as another script without). A text that a spreadsheet would
 * run as a formula gets an apostrophe before it; JSON and workbooks have it as it is.
 */
final class CsvFile {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvFile() {}

    static <T> void write(OutputStream out, DataSet<T> set, Iterator<T> rows) throws IOException {
        var writer = new java.io.BufferedWriter(new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        line(writer, set.columns().stream().map(DataColumn::name).iterator());
        while (rows.hasNext()) {
            var row = rows.next();
            line(
                    writer,
                    set.columns().stream()
                            .map(column -> cell(column.value().apply(row)))
                            .iterator());
        }
        writer.flush();
    }

    private static void line(Writer writer, Iterator<String> cells) throws IOException {
        while (cells.hasNext()) {
            writer.write(quoted(cells.next()));
            writer.write(cells.hasNext() ? "," : "\r\n");
        }
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> harmless(SafeText.characters(text));
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    /** Spreadsheets pass over blanks before a formula. */
    static String harmless(String text) {
        var begin = text.stripLeading();
        var first = begin.isEmpty() ? text : begin;
        return (!first.isEmpty() && STARTS_A_FORMULA.indexOf(first.charAt(0)) >= 0)
                        || (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0)
                ? "'" + text
                : text;
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(each -> each == '"' || each == ',' || each == '\r' || each == '\n')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
