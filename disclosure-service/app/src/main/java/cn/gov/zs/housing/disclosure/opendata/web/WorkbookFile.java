package cn.gov.zs.housing.disclosure.opendata.web;

import cn.gov.zs.housing.disclosure.channel.SafeText;
import cn.gov.zs.housing.disclosure.opendata.DataColumn;
import cn.gov.zs.housing.disclosure.opendata.DataSet;
import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Column;
import cn.gov.zs.platform.xlsx.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a workbook, headed in the reader's language; moments are on the clock of Zhongshan, where text is text. */
final class WorkbookFile {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private WorkbookFile() {}

    /** @param heads what a column's first cell says */
    static <T> void write(OutputStream out, DataSet<T> set, Function<DataColumn<T>, String> heads, Iterator<T> rows)
            throws IOException {
        var columns = set.columns().stream()
                .map(column -> new Column<T>(
                        heads.apply(column),
                        width(column.type()),
                        row -> cell(column.value().apply(row))))
                .toList();
        Workbook.write(out, set.name(), columns, rows);
    }

    private static double width(DataColumn.Type type) {
        return switch (type) {
            case TEXT, ADDRESS, CODE -> 28;
            case MOMENT -> 20;
            case COUNT, AREA, DAY -> 12;
        };
    }

    private static Cell cell(@Nullable Object value) {
        return switch (value) {
            case null -> Cell.BLANK;
            case Long number -> new Cell.Figure(BigDecimal.valueOf(number));
            case BigDecimal number -> new Cell.Figure(number);
            case LocalDate day -> new Cell.Moment(day.atStartOfDay());
            case Instant at -> new Cell.Moment(LocalDateTime.ofInstant(at, ZONE));
            default -> new Cell.Text(SafeText.characters(value.toString()));
        };
    }
}
