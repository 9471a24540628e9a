package cn.gov.zs.housing.allocation.rules.fairness;

import static java.util.Comparator.comparing;

import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Made;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;

/**
 * Holm's correction for many checks: the smallest of m chances must be at most α/m, the next at most α/(m-1), and so on until one is
 * not. So an honest draw is looked at with a chance of at most α, however many checks are made and however they hang together.
 *
 * <p>The chances are compared as they are published, so that nobody's last bit decides.
 */
final class Holm {

    private Holm() {}

    static List<FairnessCheck> judge(List<FairnessCheck> checks, double alpha) {
        var made = checks.stream()
                .filter(Made.class::isInstance)
                .map(Made.class::cast)
                .sorted(comparing(Holm::published))
                .toList();
        var judged = new EnumMap<FairnessCheck.Kind, FairnessCheck>(FairnessCheck.Kind.class);
        boolean looking = true;
        for (int i = 0; i < made.size(); i++) {
            int left = made.size() - i;
            looking = looking
                    && published(made.get(i)).multiply(BigDecimal.valueOf(left)).compareTo(BigDecimal.valueOf(alpha))
                            <= 0;
            judged.put(made.get(i).kind(), made.get(i).judged(alpha / left, looking));
        }
        return checks.stream()
                .map(check -> judged.getOrDefault(check.kind(), check))
                .toList();
    }

    private static BigDecimal published(Made check) {
        return new BigDecimal(Figures.chance(check.p()));
    }
}
