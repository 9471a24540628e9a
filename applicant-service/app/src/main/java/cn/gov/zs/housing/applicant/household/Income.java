package cn.gov.zs.housing.applicant.household;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a member earned in the last twelve months: so much in each of so many months.
 *
 * @param member 0 for the applicant, n for the n-th co-applicant
 * @param kind what kind
 * @param monthly disposable income in each of these months
 * @param months in how many of the last twelve, 1 to 12
 */
public record Income(int member, IncomeKind kind, Yuan monthly, int months) {
    /** Months that are looked back. */
    public static final int MAX_MONTHS = 12;

    /** Most incomes a household may declare: two for each of ten members. */
    public static final int MAX_ROWS = 20;

    /** @throws IllegalArgumentException if the member or the months are out of range */
    public Income {
        if (member < 0 || member > Household.MAX_CO_APPLICANTS || months < 1 || months > MAX_MONTHS) {
            throw new IllegalArgumentException("not an income of a member in 1 to " + MAX_MONTHS + " months");
        }
    }

    /** All of them over the twelve months; it may be more than {@link Yuan} holds. */
    public static BigDecimal yearly(List<Income> incomes) {
        return incomes.stream()
                .map(income -> income.monthly().amount().multiply(BigDecimal.valueOf(income.months())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The kind only. */
    @Override
    public String toString() {
        return "income " + kind;
    }
}
