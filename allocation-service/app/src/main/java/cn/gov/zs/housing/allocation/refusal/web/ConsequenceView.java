package cn.gov.zs.housing.allocation.refusal.web;

import cn.gov.zs.housing.allocation.refusal.Consequence;
import org.jspecify.annotations.Nullable;

/**
 * A consequence by its wire name.
 *
 * @param kind WAITS_ON, MOVED_BACK, BARRED or STRUCK
 * @param months of a bar
 */
public record ConsequenceView(String kind, @Nullable Integer months) {

    static ConsequenceView of(Consequence consequence) {
        return switch (consequence) {
            case Consequence.WaitsOn _ -> new ConsequenceView("WAITS_ON", null);
            case Consequence.MovedBack _ -> new ConsequenceView("MOVED_BACK", null);
            case Consequence.Barred(int months) -> new ConsequenceView("BARRED", months);
            case Consequence.Struck _ -> new ConsequenceView("STRUCK", null);
        };
    }
}
