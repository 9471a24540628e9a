package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.Map;

/**
 * What decides between equal scores before the public draw does.
 *
 * @param fact a number or a yes-or-no
 * @param order which end is first
 */
public record Tie(String fact, Order order) {

    /** Which value is first. */
    public enum Order {
        /** The smaller; no before yes. */
        ASC,
        /** The larger; yes before no. */
        DESC
    }

    Json.Obj json() {
        return Json.object(Map.of("fact", Json.of(fact), "order", Json.of(order.name())));
    }

    static Tie read(Json.Obj json) {
        json.only("fact", "order");
        return new Tie(json.text("fact"), Order.valueOf(json.text("order")));
    }
}
