package cn.gov.zs.housing.applicant.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.zs.housing.applicant.paperforms.BadCell;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine.Result;
import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Column;
import cn.gov.zs.platform.xlsx.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The bank's workbook: taken whole, or every bad cell named and nothing taken. */
class BankResultsReaderTest {
    private static final SheetWords WORDS = new SheetWords(heads(), "合计", "已到账", "银行退回");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final ListId LIST = new ListId(SubsidySamples.MAY, 1);

    @Test
    void paid_and_returned_lines_are_read_and_the_sum_below_is_none() {
        var answer = read(
                row(1, "648", "已到账", "2026-09-01", ""),
                row(2, "648.00", "银行退回", "2026/9/1", "销户"),
                List.of(text("合计"), Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK));

        assertThat(answer)
                .isEqualTo(new BankResultsAnswer.Good(List.of(
                        new BankResult(SubsidySamples.id(1), new Result.Paid(DAY)),
                        new BankResult(SubsidySamples.id(2), new Result.Returned(DAY, "销户")))));
    }

    @Test
    void every_bad_cell_is_named_with_row_column_and_reason() {
        var answer = read(
                row(1, "647.99", "到了", "2026-09-01", ""),
                row(9, "648", "已到账", "2026-09-02", ""),
                row(2, "648", "银行退回", "昨天", ""),
                row(2, "648", "已到账", "2026-08-31", "销户"),
                row(3, "648", "", "2026-09-01", ""));

        assertThat(((BankResultsAnswer.Bad) answer).cells())
                .extracting(BadCell::row, BadCell::column, BadCell::reason)
                .containsExactly(
                        tuple(2, "I", "amount-differs"),
                        tuple(2, "K", "unknown-choice"),
                        tuple(3, "A", "not-on-list"),
                        tuple(3, "L", "day-out-of-range"),
                        tuple(4, "M", "required"),
                        tuple(4, "L", "not-a-day"),
                        tuple(5, "A", "line-twice"),
                        tuple(5, "M", "reason-of-a-paid-line"),
                        tuple(5, "L", "day-out-of-range"),
                        tuple(6, "K", "required"));
    }

    @Test
    void a_file_without_lines_or_without_its_columns_is_told_so() {
        assertThat(read()).isEqualTo(new BankResultsAnswer.Unreadable("no-line"));
        assertThat(reader().read(new byte[] {1}, approved(), lines(), SubsidySamples.AT))
                .isEqualTo(new BankResultsAnswer.Unreadable("not-a-workbook"));
        var other = new BankResultsReader(
                List.of(new SheetWords(Collections.nCopies(SheetWords.COLUMNS, "别的"), "合计", "已到账", "银行退回")));
        assertThat(other.read(workbook(List.of()), approved(), lines(), SubsidySamples.AT))
                .isInstanceOfSatisfying(
                        BankResultsAnswer.Bad.class,
                        bad -> assertThat(bad.cells())
                                .extracting(BadCell::reason)
                                .containsOnly("column-missing")
                                .hasSize(5));
    }

    @Test
    void a_line_with_a_result_takes_the_same_again_and_no_other() {
        var lines = List.of(line(1).with(new Result.Paid(DAY)));
        var same = workbook(List.of(row(1, "648", "已到账", "2026-09-01", "")));
        var other = workbook(List.of(row(1, "648", "银行退回", "2026-09-01", "销户")));

        assertThat(reader().read(same, approved(), lines, SubsidySamples.AT))
                .isInstanceOf(BankResultsAnswer.Good.class);
        assertThat(((BankResultsAnswer.Bad) reader().read(other, approved(), lines, SubsidySamples.AT)).cells())
                .extracting(BadCell::reason)
                .containsExactly("result-recorded");
    }

    @SafeVarargs
    private static BankResultsAnswer read(List<Cell>... rows) {
        return reader().read(workbook(List.of(rows)), approved(), lines(), SubsidySamples.AT);
    }

    private static BankResultsReader reader() {
        return new BankResultsReader(List.of(WORDS));
    }

    private static List<String> heads() {
        return IntStream.rangeClosed(1, SheetWords.COLUMNS)
                .mapToObj(column -> "栏" + column)
                .toList();
    }

    private static List<Cell> row(int number, String amount, String result, String day, String reason) {
        var cells = new ArrayList<Cell>(Collections.nCopies(SheetWords.COLUMNS, Cell.BLANK));
        cells.set(0, text(SubsidySamples.id(number).text()));
        cells.set(8, new Cell.Figure(new BigDecimal(amount)));
        cells.set(10, text(result));
        cells.set(11, text(day));
        cells.set(12, text(reason));
        return cells;
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    private static byte[] workbook(List<List<Cell>> rows) {
        var bytes = new ByteArrayOutputStream();
        var columns = IntStream.range(0, SheetWords.COLUMNS)
                .mapToObj(place -> new Column<List<Cell>>(
                        heads().get(place), 12, row -> place < row.size() ? row.get(place) : Cell.BLANK))
                .toList();
        try {
            Workbook.write(bytes, "2026-05.1", columns, rows.iterator());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static SubsidyRun.Approved approved() {
        return new SubsidyRun.Approved(
                new SubsidyRun.ToApprove(LIST, SubsidySamples.reviewer(), Tally.NOTHING, List.of()),
                "00",
                SubsidySamples.approver());
    }

    private static List<PaymentLine> lines() {
        return IntStream.rangeClosed(1, 3).mapToObj(BankResultsReaderTest::line).toList();
    }

    private static PaymentLine line(int number) {
        var grant = SubsidySamples.payable(number);
        var working = SubsidySamples.rule().workingFor(1, grant.factsIn(SubsidySamples.MAY));
        return new PaymentLine(
                LIST,
                grant.application(),
                grant.township(),
                grant.holder(),
                grant.maskedId(),
                List.of(new MonthShare(SubsidySamples.MAY, working)),
                grant.account(),
                new Result.Pending());
    }
}
