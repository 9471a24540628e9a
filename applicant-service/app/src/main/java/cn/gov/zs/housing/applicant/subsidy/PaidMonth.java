package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.household.Yuan;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month's subsidy that reached the household.
 *
 * @param month which it was for
 * @param amount how much
 * @param list the month of the payment list it stood on
 * @param paidOn the bank's day
 */
public record PaidMonth(YearMonth month, Yuan amount, YearMonth list, LocalDate paidOn) {}
