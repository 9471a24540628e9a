package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.Map;

/**
 * How many homes of a pool a category receives.
 *
 * @param category the category
 * @param homes at least 1
 * @param reserves how many stand by (递补) in case somebody refuses
 */
public record Quota(String category, int homes, int reserves) {

    /** @throws IllegalArgumentException if a count is out of range */
    public Quota {
        Ids.require(homes >= 1 && reserves >= 0, "quota of " + category);
    }

    Json.Obj json() {
        return Json.object(
                Map.of("category", Json.of(category), "homes", Json.of(homes), "reserves", Json.of(reserves)));
    }

    static Quota read(Json.Obj json) {
        json.only("category", "homes", "reserves");
        return new Quota(json.text("category"), json.count("homes"), json.count("reserves"));
    }
}
