package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import java.time.LocalDate;

/**
 * A row of a workbook of payments.
 *
 * @param tenancy what it is paid for
 * @param reference the bank's or the cashier's number
 * @param amount more than nothing
 * @param paidOn Shanghai day
 */
public record PaymentLine(TenancyId tenancy, String reference, Yuan amount, LocalDate paidOn) {
    Payment payment(Act act) {
        return new Payment(reference, amount, paidOn, false, act.by(), act.at());
    }
}
