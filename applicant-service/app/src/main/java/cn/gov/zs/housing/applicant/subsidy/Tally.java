package cn.gov.zs.housing.applicant.subsidy;

import java.math.BigDecimal;

/**
 * What a list comes to.
 *
 * @param seen grants looked at
 * @param payable lines with an account
 * @param amount their sum in yuan
 * @param withoutAccount lines that lack one
 */
public record Tally(int seen, int payable, BigDecimal amount, int withoutAccount) {
    /** Nothing yet. */
    public static final Tally NOTHING = new Tally(0, 0, new BigDecimal("0.00"), 0);

    /** One more grant that has nothing due. */
    Tally seenOne() {
        return new Tally(seen + 1, payable, amount, withoutAccount);
    }

    /** One more line. */
    Tally with(PaymentLine line) {
        return line.payable()
                ? new Tally(seen + 1, payable + 1, amount.add(line.amount().amount()), withoutAccount)
                : new Tally(seen + 1, payable, amount, withoutAccount + 1);
    }

    /** All lines. */
    public int lines() {
        return payable + withoutAccount;
    }
}
