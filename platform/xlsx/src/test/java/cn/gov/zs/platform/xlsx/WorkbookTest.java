package cn.gov.zs.platform.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, as a reader of another make sees it. */
class WorkbookTest {
    private record Line(String name, BigDecimal amount, LocalDate day, Instant at, int count) {}

    private static final List<Column<Line>> COLUMNS = List.of(
            Column.text("姓名", 12, Line::name),
            Column.number("金额", 12, Line::amount),
            Column.day("日期", 12, Line::day),
            Column.moment("时间", 20, Line::at),
            Column.count("人数", 8, Line::count));

    private static final Line LINE =
            new Line("李美华", new BigDecimal("0.10"), LocalDate.of(2026, 3, 2), Instant.parse("2026-03-02T17:30:05Z"), 3);

    @Test
    void writes_every_kind_of_cell_as_what_it_is_and_times_as_in_china() throws IOException {
        try (var book = read(written(List.of(LINE)))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("姓名");
            var row = rows.get(1);
            assertThat(row.getCell(0).asString()).isEqualTo("李美华");
            assertThat(row.getCell(1).getRawValue()).as("no binary noise").isEqualTo("0.10");
            assertThat(row.getCell(2).asDate()).isEqualTo(LocalDateTime.of(2026, 3, 2, 0, 0));
            assertThat(row.getCell(3).asDate()).isEqualTo(LocalDateTime.of(2026, 3, 3, 1, 30, 5));
            assertThat(row.getCell(4).asNumber()).isEqualTo("3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "<script>alert(1)</script>"})
    void no_text_becomes_a_formula_or_markup(String text) throws IOException {
        var line = new Line(text, BigDecimal.ONE, LINE.day(), LINE.at(), 1);
        try (var book = read(written(List.of(line)))) {
            var cell = book.getFirstSheet().read().get(1).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.asString()).isEqualTo(text);
        }
    }

    @Test
    void a_list_longer_than_a_sheet_goes_on_in_the_next_under_the_same_header() throws IOException {
        var out = new ByteArrayOutputStream();
        var lines = IntStream.range(0, 5)
                .mapToObj(n -> new Line("第" + n, BigDecimal.ONE, LINE.day(), LINE.at(), n))
                .iterator();
        Workbook.write(out, "申请", COLUMNS, lines, 3);
        try (var book = read(out.toByteArray())) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("申请", "申请 2", "申请 3");
            assertThat(book.getSheet(2).orElseThrow().read())
                    .extracting(row -> row.getCellText(0))
                    .containsExactly("姓名", "第4");
        }
    }

    @Test
    void an_empty_list_is_a_header() throws IOException {
        try (var book = read(written(List.of()))) {
            assertThat(book.getFirstSheet().read()).hasSize(1);
        }
    }

    private static byte[] written(List<Line> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        Workbook.write(out, "申请", COLUMNS, lines.iterator());
        return out.toByteArray();
    }

    private static ReadableWorkbook read(byte[] file) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file));
    }
}
