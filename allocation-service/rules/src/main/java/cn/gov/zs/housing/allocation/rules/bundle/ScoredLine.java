package cn.gov.zs.housing.allocation.rules.bundle;

import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import java.math.BigDecimal;
import java.util.Map;

/**
 * One row of the score sheet that gave or took points.
 *
 * @param item the table of the score sheet
 * @param row the row in that table, from 1; 0 is what the item's cap took off
 * @param points exact, negative for a deduction
 */
public record ScoredLine(String item, int row, BigDecimal points) {

    Json.Obj json() {
        return Json.object(
                Map.of("item", Json.of(item), "points", Json.of(Decimals.text(points)), "row", Json.of(row)));
    }

    static ScoredLine read(Json.Obj json) {
        json.only("item", "points", "row");
        return new ScoredLine(json.text("item"), json.count("row"), Decimals.parse(json.text("points")));
    }
}
