package cn.gov.zs.housing.allocation.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * A score (得分) that explains itself.
 *
 * @param total exact; always the sum of the lines
 * @param lines the rows that fired
 */
public record Score(BigDecimal total, List<ScoreLine> lines) implements SheetAnswer {

    /** @throws IllegalArgumentException if the lines do not add up to the total */
    public Score {
        lines = List.copyOf(lines);
        if (lines.stream()
                        .map(ScoreLine::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(total)
                != 0) {
            throw new IllegalArgumentException("the lines of a score do not add up to " + total);
        }
    }
}
