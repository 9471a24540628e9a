package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.subsidy.BankAccount;
import cn.gov.zs.housing.applicant.subsidy.Hold;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun;
import cn.gov.zs.housing.applicant.township.Township;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a payment list as pages and the API show it: identity number and account masked.
 *
 * @param account masked; null when there is none
 * @param heldFor why it is held back; null when it is not
 * @param result {@code PENDING}, {@code PAID} or {@code RETURNED}
 * @param resultReason the bank's words; null unless it came back
 * @param owed what the household owes back by claims as they stand now; null when nothing, and in the workbook. Nothing is taken
 *     from a line by itself (decision 0158)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineView(
        String applicationId,
        String name,
        String maskedIdNumber,
        Township township,
        int persons,
        List<ShareView> months,
        BigDecimal amount,
        @Nullable String account,
        @Nullable String heldFor,
        String result,
        @Nullable LocalDate resultOn,
        @Nullable String resultReason,
        @Nullable BigDecimal owed) {
    /** One month with its working. */
    public record ShareView(YearMonth month, GrantView.WorkingView working) {}

    static LineView of(PaymentLine line, SubsidyRun run, @Nullable BigDecimal owed) {
        return new LineView(
                line.application().text(),
                line.holder().text(),
                line.maskedId().toString(),
                line.township(),
                line.persons(),
                line.months().stream()
                        .map(share -> new ShareView(share.month(), GrantView.WorkingView.of(share.working())))
                        .toList(),
                line.amount().amount(),
                line.account().map(BankAccount::masked).orElse(null),
                run.holds().stream()
                        .filter(hold -> hold.application().equals(line.application()))
                        .map(Hold::reason)
                        .findFirst()
                        .orElse(null),
                switch (line.result()) {
                    case PaymentLine.Result.Pending _ -> "PENDING";
                    case PaymentLine.Result.Paid _ -> "PAID";
                    case PaymentLine.Result.Returned _ -> "RETURNED";
                },
                switch (line.result()) {
                    case PaymentLine.Result.Pending _ -> null;
                    case PaymentLine.Result.Paid paid -> paid.on();
                    case PaymentLine.Result.Returned returned -> returned.on();
                },
                line.result() instanceof PaymentLine.Result.Returned returned ? returned.reason() : null,
                owed);
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "line of application " + applicationId;
    }
}
