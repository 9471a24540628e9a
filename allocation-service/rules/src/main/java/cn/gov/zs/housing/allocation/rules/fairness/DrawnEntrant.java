package cn.gov.zs.housing.allocation.rules.fairness;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is published of a household in a drawn batch.
 *
 * @param number its entrant number
 * @param category its application category
 * @param score its score
 * @param ticket its ticket, 64 lower-case hexadecimal digits
 * @param home how good the home it drew is, more being better: today its floor area; empty if it was not selected
 */
public record DrawnEntrant(int number, String category, BigDecimal score, String ticket, Optional<BigDecimal> home) {

    boolean selected() {
        return home.isPresent();
    }
}
