package cn.gov.zs.housing.applicant.subsidy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.subsidy.BankAccount;
import cn.gov.zs.housing.applicant.subsidy.ListId;
import cn.gov.zs.housing.applicant.subsidy.MonthShare;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine;
import cn.gov.zs.housing.applicant.subsidy.SheetWords;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun;
import cn.gov.zs.housing.applicant.subsidy.SubsidySamples;
import cn.gov.zs.housing.applicant.subsidy.Tally;
import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Limits;
import cn.gov.zs.platform.xlsx.Reading;
import cn.gov.zs.platform.xlsx.WorkbookReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The workbook for the bank. */
class XlsxPaymentSheetTest {
    @Test
    void it_holds_each_line_whole_accounts_and_the_total_as_numbers() {
        var list = new ListId(SubsidySamples.MAY, 1);
        var grant = SubsidySamples.payable(1);
        var working = SubsidySamples.rule().workingFor(1, grant.factsIn(SubsidySamples.MAY));
        var line = new PaymentLine(
                list,
                grant.application(),
                grant.township(),
                grant.holder(),
                grant.maskedId(),
                List.of(new MonthShare(SubsidySamples.MAY, working)),
                Optional.of(
                        BankAccount.of("=HYPERLINK(1)", SubsidySamples.account().whole())),
                new PaymentLine.Result.Pending());
        var run = new SubsidyRun.ToApprove(list, SubsidySamples.reviewer(), Tally.NOTHING, List.of());

        var heads = IntStream.rangeClosed(1, SheetWords.COLUMNS)
                .mapToObj(column -> "栏" + column)
                .toList();
        var workbook =
                new XlsxPaymentSheet().write(run, List.of(line, line), new SheetWords(heads, "合计", "已到账", "银行退回"));

        var rows = ((Reading.Read) WorkbookReader.read(workbook, Limits.FORM))
                .sheets()
                .getFirst()
                .rows();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).cell(4)).as("text, unchanged, and no formula").isEqualTo(new Cell.Text("=HYPERLINK(1)"));
        assertThat(rows.get(1).cell(5))
                .isEqualTo(new Cell.Text(SubsidySamples.account().whole()));
        assertThat(rows.get(1).cell(2)).isEqualTo(new Cell.Text("442000************"));
        assertThat(rows.get(1).cell(8)).isEqualTo(new Cell.Figure(new BigDecimal("648")));
        assertThat(rows.get(1).cell(9)).isEqualTo(new Cell.Text("18 × 36 × 1 × 1"));
        assertThat(rows.get(3).cell(0)).isEqualTo(new Cell.Text("合计"));
        assertThat(rows.get(3).cell(1)).isEqualTo(new Cell.Figure(new BigDecimal("2")));
        assertThat(rows.get(3).cell(8)).isEqualTo(new Cell.Figure(new BigDecimal("1296")));
    }
}
