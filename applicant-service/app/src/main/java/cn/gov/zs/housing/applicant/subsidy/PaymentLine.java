package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.contract.MaskedIdNumber;
import cn.gov.zs.housing.applicant.household.Yuan;
import cn.gov.zs.housing.applicant.identity.PersonName;
import cn.gov.zs.housing.applicant.township.Township;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One household's line on a payment list (发放清单). What it says is computed once and never changes; only its result is added.
 *
 * @param list which list
 * @param months for which months, in their order; at least one. More than one when earlier months were not paid yet (补发)
 * @param account as it was when the line was computed; a line without one cannot be paid and is due again on the next list
 */
public record PaymentLine(
        ListId list,
        ApplicationId application,
        Township township,
        PersonName holder,
        MaskedIdNumber maskedId,
        List<MonthShare> months,
        Optional<BankAccount> account,
        Result result) {
    /** Copies the list. */
    public PaymentLine {
        months = List.copyOf(months);
        if (months.isEmpty()) {
            throw new IllegalArgumentException("a line pays for at least one month");
        }
    }

    /** What the bank made of it. */
    public sealed interface Result {
        /** Nothing was heard yet. */
        record Pending() implements Result {}

        /** 已到账. */
        record Paid(LocalDate on) implements Result {}

        /**
         * 退票: its months come due again.
         *
         * @param reason the bank's words
         */
        record Returned(LocalDate on, String reason) implements Result {
            /** Without the words. */
            @Override
            public String toString() {
                return "returned on " + on;
            }
        }
    }

    /** The sum of its months. */
    public Yuan amount() {
        return new Yuan(months.stream()
                .map(share -> share.working().amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The persons of the latest month. */
    public int persons() {
        return months.getLast().working().persons();
    }

    /** Whether there is an account to pay into. */
    public boolean payable() {
        return account.isPresent();
    }

    /** The same line with what the bank made of it. */
    public PaymentLine with(Result next) {
        return new PaymentLine(list, application, township, holder, maskedId, months, account, next);
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "line of application " + application + " on list " + list.text();
    }
}
