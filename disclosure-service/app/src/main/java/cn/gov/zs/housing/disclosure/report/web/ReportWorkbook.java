package cn.gov.zs.housing.disclosure.report.web;

import cn.gov.zs.housing.disclosure.channel.SafeText;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Column;
import cn.gov.zs.platform.xlsx.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The tables of a report as a workbook, each on a sheet of its own. */
final class ReportWorkbook {
    private static final Pattern FIGURE = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final double WIDE = 48;
    private static final double NARROW = 14;

    private ReportWorkbook() {}

    static void write(OutputStream out, DocumentBody.Report report) throws IOException {
        Workbook.write(
                out,
                report.sections().stream()
                        .flatMap(section -> section.tables().stream())
                        .map(ReportWorkbook::sheet)
                        .toList());
    }

    private static Workbook.ListSheet<List<String>> sheet(DocumentBody.Report.Table table) {
        var head = table.rows().getFirst();
        return new Workbook.ListSheet<>(
                table.caption(),
                IntStream.range(0, head.size())
                        .mapToObj(column -> new Column<List<String>>(
                                head.get(column), column == 0 ? WIDE : NARROW, row -> cell(row.get(column))))
                        .toList(),
                table.rows().stream().skip(1).iterator());
    }

    private static Cell cell(String text) {
        return FIGURE.matcher(text).matches()
                ? new Cell.Figure(new BigDecimal(text))
                : new Cell.Text(SafeText.characters(text));
    }
}
