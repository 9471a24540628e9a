package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.subsidy.BankAccount;
import cn.gov.zs.housing.applicant.subsidy.MonthShare;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine.Result;
import cn.gov.zs.housing.applicant.subsidy.PaymentSheet;
import cn.gov.zs.housing.applicant.subsidy.SheetWords;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun;
import cn.gov.zs.housing.applicant.subsidy.SubsidyWorking;
import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Column;
import cn.gov.zs.platform.xlsx.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Payment lists as XLSX: a line for each household, and the sum below. Every text is text, whatever it begins with. */
@Component
class XlsxPaymentSheet implements PaymentSheet {
    /** A row: a household, or the sum of all. */
    private sealed interface Line {
        record Paid(PaymentLine line) implements Line {}

        record Sum(String word, int households, BigDecimal amount) implements Line {}
    }

    @Override
    public byte[] write(SubsidyRun run, List<PaymentLine> lines, SheetWords words) {
        var sum = new Line.Sum(
                words.total(),
                lines.size(),
                lines.stream().map(line -> line.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
        var rows = Stream.<Line>concat(lines.stream().map(Line.Paid::new), Stream.of(sum));
        var bytes = new ByteArrayOutputStream();
        try {
            Workbook.write(bytes, run.list().text(), columns(words), rows.iterator());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<Column<Line>> columns(SheetWords words) {
        var heads = words.columns();
        return List.of(
                text(heads.get(0), 38, line -> line.application().text(), Line.Sum::word),
                new Column<Line>(heads.get(1), 14, row -> switch (row) {
                    case Line.Paid(var line) -> new Cell.Text(line.holder().text());
                    case Line.Sum sum -> new Cell.Figure(BigDecimal.valueOf(sum.households()));
                }),
                text(heads.get(2), 22, line -> line.maskedId().toString(), _ -> null),
                text(heads.get(3), 14, line -> line.township().name(), _ -> null),
                text(
                        heads.get(4),
                        24,
                        line -> line.account().map(BankAccount::bank).orElse(null),
                        _ -> null),
                text(
                        heads.get(5),
                        24,
                        line -> line.account().map(BankAccount::whole).orElse(null),
                        _ -> null),
                Column.count(heads.get(6), 8, row -> row instanceof Line.Paid(var line) ? line.persons() : null),
                text(heads.get(7), 20, XlsxPaymentSheet::months, _ -> null),
                Column.number(heads.get(8), 14, row -> switch (row) {
                    case Line.Paid(var line) -> line.amount().amount();
                    case Line.Sum sum -> sum.amount();
                }),
                text(heads.get(9), 40, XlsxPaymentSheet::workings, _ -> null),
                text(heads.get(10), 12, line -> result(line, words), _ -> null),
                Column.day(heads.get(11), 14, row -> row instanceof Line.Paid(var line) ? day(line) : null),
                text(
                        heads.get(12),
                        40,
                        line -> line.result() instanceof Result.Returned returned ? returned.reason() : null,
                        _ -> null));
    }

    private static @Nullable String result(PaymentLine line, SheetWords words) {
        return switch (line.result()) {
            case Result.Pending _ -> null;
            case Result.Paid _ -> words.paid();
            case Result.Returned _ -> words.returned();
        };
    }

    private static @Nullable LocalDate day(PaymentLine line) {
        return switch (line.result()) {
            case Result.Pending _ -> null;
            case Result.Paid(var on) -> on;
            case Result.Returned returned -> returned.on();
        };
    }

    private static Column<Line> text(
            String head,
            int width,
            Function<PaymentLine, @Nullable String> ofLine,
            Function<Line.Sum, @Nullable String> ofSum) {
        return Column.text(head, width, row -> switch (row) {
            case Line.Paid(var line) -> ofLine.apply(line);
            case Line.Sum sum -> ofSum.apply(sum);
        });
    }

    private static String months(PaymentLine line) {
        return line.months().stream().map(share -> share.month().toString()).collect(Collectors.joining(" "));
    }

    private static String workings(PaymentLine line) {
        return line.months().stream()
                .map(MonthShare::working)
                .map(XlsxPaymentSheet::working)
                .collect(Collectors.joining("; "));
    }

    /** The factors as a person writes them. */
    private static String working(SubsidyWorking working) {
        return Stream.of(working.rate(), working.area(), working.coefficient(), working.familyCoefficient())
                .map(factor -> factor.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" × "));
    }
}
