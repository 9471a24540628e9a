package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Money that came in for a tenancy (租金收款).
 *
 * @param reference the bank's or the cashier's number of it; one reference is one payment, however often it is told
 * @param amount more than nothing
 * @param paidOn Shanghai day
 * @param reversed whether it was taken back (冲正): recorded by mistake, or bounced; it then counts no more, its reference stays used
 * @param by subject of who recorded it
 * @param at when it was recorded
 */
public record Payment(String reference, Yuan amount, LocalDate paidOn, boolean reversed, String by, Instant at) {
    public static final int LONGEST_REFERENCE = 64;

    Payment reverse() {
        return new Payment(reference, amount, paidOn, true, by, at);
    }
}
