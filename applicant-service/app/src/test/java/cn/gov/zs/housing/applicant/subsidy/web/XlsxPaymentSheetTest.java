package cn.gov.zs.housing.applicant.subsidy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.subsidy.BankAccount;
import cn.gov.zs.housing.applicant.subsidy.ListId;
import cn.gov.zs.housing.applicant.subsidy.MonthShare;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine;
import cn.gov.zs.housing.applicant.subsidy.PaymentSheet;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun;
import cn.gov.zs.housing.applicant.subsidy.SubsidySamples;
import cn.gov.zs.housing.applicant.subsidy.Tally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook for the bank. */
class XlsxPaymentSheetTest {
    @TempDir
    private Path directory = Path.of("");

    @Test
    void it_holds_each_line_whole_accounts_and_the_total_as_numbers() throws IOException {
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

        var parts = unzip(new XlsxPaymentSheet()
                .write(run, List.of(line, line), new PaymentSheet.Words("+title", List.of("甲", "乙"), "合计")));

        assertThat(parts)
                .contains(
                        SubsidySamples.account().whole(),
                        "<v>648.00</v>",
                        "<v>1296.00</v>",
                        "'=HYPERLINK(1)",
                        "'+title")
                .contains("18 × 36 × 1 × 1", "442000************")
                .doesNotContain("<f>");
    }

    /** By its directory, as spreadsheets read it: the library writes each part's size behind the part. */
    private String unzip(byte[] workbook) throws IOException {
        var file = Files.write(directory.resolve("list.xlsx"), workbook);
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString()
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&#xd7;", "×")
                .replace("&#215;", "×");
    }
}
