package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.subsidy.BankAccount;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine;
import cn.gov.zs.housing.applicant.subsidy.PaymentSheet;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun;
import cn.gov.zs.housing.applicant.subsidy.SubsidyWorking;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** Payment lists as XLSX. Every text is a text cell, and one that a spreadsheet might take for a formula is quoted. */
@Component
class XlsxPaymentSheet implements PaymentSheet {
    private static final String APPLICATION = "housing";
    private static final String VERSION = "1.0";
    private static final String MONEY = "#,##0.00";
    private static final int AMOUNT = 8;

    @Override
    public byte[] write(SubsidyRun run, List<PaymentLine> lines, Words words) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            var sheet = workbook.newWorksheet(run.list().text());
            sheet.value(0, 0, neutral(words.title()));
            for (int column = 0; column < words.columns().size(); column++) {
                sheet.value(1, column, neutral(words.columns().get(column)));
            }
            int row = 2;
            for (var line : lines) {
                write(sheet, row, line);
                row++;
            }
            sheet.value(row, 0, neutral(words.total()));
            sheet.value(row, 1, lines.size());
            sheet.value(
                    row,
                    AMOUNT,
                    lines.stream().map(line -> line.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
            sheet.style(row, AMOUNT).format(MONEY).set();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, PaymentLine line) {
        sheet.value(row, 0, line.application().text());
        sheet.value(row, 1, neutral(line.holder().text()));
        sheet.value(row, 2, line.maskedId().toString());
        sheet.value(row, 3, neutral(line.township().name()));
        sheet.value(row, 4, neutral(line.account().map(BankAccount::bank).orElse("")));
        sheet.value(row, 5, line.account().map(BankAccount::whole).orElse(""));
        sheet.value(row, 6, line.persons());
        sheet.value(
                row,
                7,
                line.months().stream().map(share -> share.month().toString()).collect(Collectors.joining(" ")));
        sheet.value(row, AMOUNT, line.amount().amount());
        sheet.style(row, AMOUNT).format(MONEY).set();
        sheet.value(
                row,
                9,
                line.months().stream().map(share -> working(share.working())).collect(Collectors.joining("; ")));
    }

    /** The factors as a person writes them. */
    private static String working(SubsidyWorking working) {
        return Stream.of(working.rate(), working.area(), working.coefficient(), working.familyCoefficient())
                .map(factor -> factor.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" × "));
    }

    /** A text cell is no formula, but what is copied or saved as CSV may become one. */
    static String neutral(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
