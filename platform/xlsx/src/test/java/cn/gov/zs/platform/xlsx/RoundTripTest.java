package cn.gov.zs.platform.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read as it was. */
class RoundTripTest {
    record Line(String text, BigDecimal number, LocalDate day) {}

    private static final Limits WIDE = new Limits(4 << 20, 64 << 20, 10_000, 20, 1_000, 10, 40_000);

    @Property(tries = 300)
    void every_line_comes_back(@ForAll("lines") List<Line> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        Workbook.write(
                out,
                "表",
                List.of(
                        Column.text("文", 10, Line::text),
                        Column.number("数", 10, Line::number),
                        Column.day("日", 10, Line::day)),
                lines.iterator());

        var read = (Reading.Read) WorkbookReader.read(out.toByteArray(), WIDE);

        var rows = read.sheets().getFirst().rows();
        assertThat(rows).hasSize(lines.size() + 1);
        for (int n = 0; n < lines.size(); n++) {
            var line = lines.get(n);
            assertThat(rows.get(n + 1).number()).isEqualTo(n + 2);
            assertThat(rows.get(n + 1).cell(0)).isEqualTo(new Cell.Text(line.text()));
            assertThat(((Cell.Figure) rows.get(n + 1).cell(1)).value()).isEqualByComparingTo(line.number());
            assertThat(rows.get(n + 1).cell(2))
                    .isEqualTo(new Cell.Moment(line.day().atStartOfDay()));
        }
    }

    @Property(tries = 50)
    void several_lists_come_back_row_by_row_each_under_its_name(
            @ForAll("lines") List<Line> some, @ForAll("lines") List<Line> others) throws IOException {
        var out = new ByteArrayOutputStream();
        List<Column<Line>> columns = List.of(Column.text("文", 10, Line::text));
        Workbook.write(
                out,
                List.of(
                        new Workbook.ListSheet<>("甲", columns, some.iterator()),
                        new Workbook.ListSheet<>("乙", columns, others.iterator())));

        var taken = new LinkedHashMap<String, List<Cell>>();
        var refused = WorkbookReader.each(out.toByteArray(), WIDE, sheet -> {
            var cells = new ArrayList<Cell>();
            taken.put(sheet, cells);
            return row -> cells.add(row.cell(0));
        });

        assertThat(refused).isEmpty();
        assertThat(taken.keySet()).containsExactly("甲", "乙");
        assertThat(taken.get("甲")).hasSize(some.size() + 1).startsWith(new Cell.Text("文"));
        assertThat(taken.get("乙")).hasSize(others.size() + 1);
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        var text = Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withCharRange(' ', '~')
                                .withCharRange('一', '龥')
                                .withChars('\n', '\t', '\r', '·'),
                        Arbitraries.of("=1+1", "_x0041_", "𠮷田", " 前后 ", "<&>\"'", "@", "-"))
                .filter(any -> !any.isBlank());
        var number = Arbitraries.bigDecimals()
                .between(new BigDecimal("-100000000"), new BigDecimal("100000000"))
                .ofScale(2);
        var day = Arbitraries.integers()
                .between(0, 60_000)
                .map(days -> LocalDate.of(1900, 3, 1).plusDays(days));
        return Combinators.combine(text, number, day).as(Line::new).list().ofMaxSize(12);
    }
}
