package cn.gov.zs.housing.housing.tenancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A version of the coefficients by which rent is reduced (租金核减系数表).
 *
 * @param name names the version
 * @param inForceFrom the first day it holds
 * @param coefficients 0 to 1 with at most three decimals, for the classes it knows
 * @param source where it is said
 * @param sample whether nobody confirmed it (示例)
 * @param draftedBy subject of who entered it; empty for a table that comes with the service
 * @param adoptedBy subject of who adopted it; another person
 */
public record ReliefTable(
        String name,
        LocalDate inForceFrom,
        Map<ReliefClass, BigDecimal> coefficients,
        String source,
        boolean sample,
        String draftedBy,
        Optional<String> adoptedBy) {
    public static final int DECIMALS = 3;

    /** @throws IllegalArgumentException if a coefficient is out of range or nobody else adopted it */
    public ReliefTable {
        coefficients = Map.copyOf(coefficients);
        if (!coefficients.values().stream().allMatch(ReliefTable::holds)) {
            throw new IllegalArgumentException("coefficients are 0 to 1 with at most " + DECIMALS + " decimals");
        }
        if (adoptedBy.filter(draftedBy::equals).isPresent()) {
            throw new IllegalArgumentException("table " + name + " was adopted by who entered it");
        }
    }

    /** Whether this is a coefficient. */
    public static boolean holds(BigDecimal coefficient) {
        return coefficient.signum() >= 0
                && coefficient.compareTo(BigDecimal.ONE) <= 0
                && coefficient.stripTrailingZeros().scale() <= DECIMALS;
    }

    /** Of several classes of one household, the one with the highest coefficient; they are not added (decision 0197). */
    public Optional<ReliefClass> highest(Set<ReliefClass> classes) {
        return classes.stream()
                .filter(coefficients::containsKey)
                .max(Comparator.comparing((ReliefClass relief) -> coefficients.get(relief))
                        .thenComparing(Comparator.<ReliefClass>reverseOrder()));
    }

    /** Adopted by another person (四眼). */
    public ReliefTable adopt(String by) {
        return new ReliefTable(name, inForceFrom, coefficients, source, sample, draftedBy, Optional.of(by));
    }
}
