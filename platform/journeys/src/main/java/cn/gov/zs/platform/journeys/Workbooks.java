package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Limits;
import cn.gov.zs.platform.xlsx.Reading;
import cn.gov.zs.platform.xlsx.Row;
import cn.gov.zs.platform.xlsx.WorkbookReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as people read and fill them in. */
final class Workbooks {
    private Workbooks() {}

    /** The sheets of a workbook; fails when it is none. */
    static List<Reading.Sheet> sheets(byte[] file) {
        return switch (WorkbookReader.read(file, Limits.FORM)) {
            case Reading.Read(var sheets) -> sheets;
            case Reading.Refused refused -> throw new JourneyFailed("No workbook: " + refused.why());
        };
    }

    /** The text of every cell of a workbook. */
    static List<String> texts(byte[] file) {
        return sheets(file).stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell instanceof Cell.Text text ? Stream.of(text.text()) : Stream.of())
                .toList();
    }

    /**
     * The template with rows below its headers and notes.
     *
     * @param rows by name of the sheet; each row by the header of its column, so that a header that is not there fails
     */
    static byte[] filled(byte[] template, Map<String, List<Map<String, String>>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "16.0")) {
            for (var sheet : sheets(template)) {
                if (rows.containsKey(sheet.name())) {
                    var page = book.newWorksheet(sheet.name());
                    var headers = copied(sheet, 0, page);
                    copied(sheet, 1, page);
                    var row = 2;
                    for (var typed : rows.getOrDefault(sheet.name(), List.of())) {
                        for (var value : typed.entrySet()) {
                            page.value(row, column(headers, value.getKey()), value.getValue());
                        }
                        row++;
                    }
                }
            }
        } catch (IOException memoryIsAlwaysThere) {
            throw new IllegalStateException(memoryIsAlwaysThere);
        }
        return out.toByteArray();
    }

    private static List<String> copied(Reading.Sheet from, int row, Worksheet to) {
        var cells = texts(from.rows().get(row));
        for (var column = 0; column < cells.size(); column++) {
            to.value(row, column, cells.get(column));
        }
        return cells;
    }

    private static int column(List<String> headers, String header) {
        var at = headers.indexOf(header);
        Calls.check(at >= 0, "The template has no column " + header);
        return at;
    }

    private static List<String> texts(Row row) {
        return row.cells().stream()
                .map(cell -> cell instanceof Cell.Text text ? text.text() : "")
                .toList();
    }
}
