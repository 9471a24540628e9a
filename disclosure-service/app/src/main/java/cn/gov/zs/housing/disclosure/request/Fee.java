package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A notice of fee (收费通知) and whether it was paid. The clock stands while it is waited for and starts anew when it is paid; not paid
 * in time, the request counts as given up (国办函〔2020〕109号, art. 6).
 *
 * @param basis what was counted
 * @param before how many came before in the same month; 0 by pages
 * @param count how many pieces or pages of this request
 * @param yuan to be paid
 * @param rule version of the rates
 * @param by who sent the notice
 * @param on the day it was sent
 * @param until the last day to pay
 * @param paidOn the day it was paid
 */
public record Fee(
        FeeRule.Basis basis,
        int before,
        int count,
        int yuan,
        String rule,
        Officer by,
        LocalDate on,
        LocalDate until,
        Optional<LocalDate> paidOn) {
    /** Natural days to pay, from the day after the notice was received (art. 6). */
    public static final int DAYS_TO_PAY = 30;

    /** Natural days in which a payment of the last day becomes known here; until then nothing is given up for it. */
    public static final int DAYS_TO_HEAR = 5;

    /** The last day on which it waits for word of a payment. */
    public LocalDate waitsUntil() {
        return until.plusDays(DAYS_TO_HEAR);
    }

    Fee paid(LocalDate day) {
        return new Fee(basis, before, count, yuan, rule, by, on, until, Optional.of(day));
    }
}
