package cn.gov.zs.platform.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * Lists as workbooks. Rows go out as they come in, so a list of any length takes the same memory. The first row is the header and
 * stays in sight.
 */
public final class Workbook {
    /** Rows of a sheet, the header among them; a longer list goes on in another sheet. */
    static final int ROWS_OF_A_SHEET = Worksheet.MAX_ROWS;

    private static final int ROWS_AT_ONCE = 500;

    private Workbook() {}

    /**
     * Writes a list. The stream is left open.
     *
     * @param sheet name of its sheet, 1 to 31 characters without {@code []:*?/\}
     * @param rows read once, while they are written
     */
    public static <T> void write(OutputStream out, String sheet, List<Column<T>> columns, Iterator<? extends T> rows)
            throws IOException {
        write(out, sheet, columns, rows, ROWS_OF_A_SHEET);
    }

    /**
     * One list of a workbook that has several.
     *
     * @param sheet name of its sheet
     * @param rows read once, while they are written
     */
    public record ListSheet<T>(String sheet, List<Column<T>> columns, Iterator<? extends T> rows) {
        private void write(org.dhatim.fastexcel.Workbook book) throws IOException {
            writeSheet(book.newWorksheet(sheet), columns, rows, ROWS_OF_A_SHEET);
        }
    }

    /** Writes lists, each into one sheet. The stream is left open. */
    public static void write(OutputStream out, List<? extends ListSheet<?>> lists) throws IOException {
        try (var book = Sheets.book(out)) {
            for (var list : lists) {
                list.write(book);
            }
        }
    }

    static <T> void write(
            OutputStream out, String sheet, List<Column<T>> columns, Iterator<? extends T> rows, int rowsOfASheet)
            throws IOException {
        try (var book = Sheets.book(out)) {
            int number = 1;
            do {
                var page = book.newWorksheet(number == 1 ? sheet : sheet + " " + number);
                writeSheet(page, columns, rows, rowsOfASheet);
                number++;
            } while (rows.hasNext());
        }
    }

    private static <T> void writeSheet(
            Worksheet sheet, List<Column<T>> columns, Iterator<? extends T> rows, int rowsOfASheet) throws IOException {
        for (int column = 0; column < columns.size(); column++) {
            Sheets.head(
                    sheet,
                    column,
                    columns.get(column).header(),
                    columns.get(column).width());
        }
        sheet.freezePane(0, 1);
        int row = 1;
        while (row < rowsOfASheet && rows.hasNext()) {
            var content = rows.next();
            for (int column = 0; column < columns.size(); column++) {
                Sheets.put(sheet, row, column, columns.get(column).content().apply(content));
            }
            row++;
            if (row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }
}
