package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A contract as an officer fills it in.
 *
 * @param from first day of the term
 * @param to last day of the term
 * @param rent for a whole month
 * @param rentSource where it comes from
 * @param deposit where one is asked for
 * @param dueDay by which day of the month a month's rent is due
 * @param home as the stock describes it now
 */
public record Draft(
        LocalDate from, LocalDate to, Yuan rent, String rentSource, Optional<Yuan> deposit, int dueDay, LetHome home) {
    public static final int LONGEST_TEXT = 500;

    /** Whether its days make a lawful term. */
    boolean isLawful() {
        return !to.isBefore(from) && !to.isAfter(Term.longest(from));
    }

    Contract contract(int ordinal, Act act) {
        return new Contract(
                ordinal,
                new Term(from, to),
                rent,
                rentSource,
                deposit,
                dueDay,
                home,
                act.by(),
                act.day(),
                Optional.empty(),
                Optional.empty());
    }
}
