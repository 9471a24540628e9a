package cn.gov.zs.platform.xlsx;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Puts cells into a sheet, each in its own kind. */
final class Sheets {
    /** The format that keeps text as text: what is typed over it is no formula and loses no digit either. */
    static final String TEXT = "@";

    static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    /** As much text as Excel takes in one cell. */
    private static final int LONGEST = 32_767;

    /** Excel reads _x0041_ as A. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern CARRIAGE_RETURN = Pattern.compile("\r");

    private Sheets() {}

    /** A new workbook; to close it leaves the stream open. */
    static Workbook book(OutputStream out) {
        var kept = new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
        return new Workbook(kept, "ZS", "1.0");
    }

    static void head(Worksheet sheet, int column, String header, double width) {
        sheet.inlineString(0, column, header);
        sheet.style(0, column).bold().fillColor("E8EEF4").wrapText(true).set();
        sheet.width(column, width);
    }

    static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Blank _ -> {}
            case Cell.Text(String text) -> {
                sheet.inlineString(row, column, written(text));
                sheet.style(row, column).format(TEXT).set();
            }
            case Cell.Figure(BigDecimal value) -> {
                sheet.value(row, column, value.scale() < 0 ? value.setScale(0) : value);
            }
            case Cell.Moment(var at) -> {
                sheet.value(row, column, at.withNano(0));
                var day = at.toLocalTime().equals(LocalTime.MIDNIGHT);
                sheet.style(row, column).format(day ? DAY : MOMENT).set();
            }
            case Cell.Truth(boolean value) -> sheet.value(row, column, value);
            case Cell.Formula _, Cell.Faulty _, Cell.TooLong _ ->
                throw new IllegalArgumentException("nobody writes a " + cell);
        }
    }

    private static String written(String text) {
        var fitting = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        return CARRIAGE_RETURN
                .matcher(LOOKS_ESCAPED.matcher(fitting).replaceAll("_x005F_"))
                .replaceAll("_x000D_");
    }
}
