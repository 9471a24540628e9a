package cn.gov.zs.housing.housing.tenancy;

import java.time.LocalDate;

/**
 * What the office may set about all tenancies, from a day on.
 *
 * @param inForceFrom the first day it holds
 * @param dueDay by which day of the month a month's rent is due, 1 to 28
 * @param removalMonths how long a household has to move out (搬迁期), 0 to 12 months; the law says 合理的搬迁期, not how long
 * @param landlord how contracts name the office
 * @param source where it is said
 * @param sample whether nobody confirmed it (示例)
 */
public record TenancyRules(
        LocalDate inForceFrom, int dueDay, int removalMonths, String landlord, String source, boolean sample) {
    private static final int EVERY_MONTH_HAS = 28;
    private static final int MOST_REMOVAL_MONTHS = 12;

    /** @throws IllegalArgumentException if a number is out of range */
    public TenancyRules {
        if (dueDay < 1 || dueDay > EVERY_MONTH_HAS || removalMonths < 0 || removalMonths > MOST_REMOVAL_MONTHS) {
            throw new IllegalArgumentException("rules of " + inForceFrom + " are out of range");
        }
    }
}
