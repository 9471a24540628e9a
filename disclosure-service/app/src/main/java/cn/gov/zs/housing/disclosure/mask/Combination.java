package cn.gov.zs.housing.disclosure.mask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a row tells of a household beside its name, as far as it leads to one.
 *
 * @param township nine digits
 * @param size 家庭人口
 * @param type 申请住房保障类型, by its wire name
 */
public record Combination(Optional<String> township, OptionalInt size, Optional<String> type) {
    /** Tells nothing. */
    public static final Combination NOTHING = new Combination(Optional.empty(), OptionalInt.empty(), Optional.empty());

    /** How many of the three it tells. */
    public int told() {
        return (township.isPresent() ? 1 : 0) + (size.isPresent() ? 1 : 0) + (type.isPresent() ? 1 : 0);
    }

    /** The words it is found by. */
    public String text() {
        return township.orElse("*") + "|" + (size.isPresent() ? size.getAsInt() : "*") + "|" + type.orElse("*");
    }

    /** Itself and every combination that tells less of the same household, but at least one thing. */
    public List<Combination> coarser() {
        var all = new ArrayList<Combination>();
        for (int keep = 1; keep < 8; keep++) {
            var part = new Combination(
                    (keep & 1) > 0 ? township : Optional.empty(),
                    (keep & 2) > 0 ? size : OptionalInt.empty(),
                    (keep & 4) > 0 ? type : Optional.empty());
            if (part.told() == Integer.bitCount(keep)) {
                all.add(part);
            }
        }
        return all;
    }
}
