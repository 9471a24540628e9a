package cn.gov.zs.housing.allocation.rules.bundle;

import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A home of the frozen list.
 *
 * @param homeId its id
 * @param estate 小区
 * @param building 楼栋
 * @param number 房号
 * @param rooms number of rooms
 * @param floorArea built area in m², exact
 * @param address 承租地址
 */
public record FrozenHome(
        String homeId, String estate, String building, String number, int rooms, BigDecimal floorArea, String address) {

    Json.Obj json() {
        return Json.object(Map.of(
                "address", Json.of(address),
                "building", Json.of(building),
                "estate", Json.of(estate),
                "floorArea", Json.of(Decimals.text(floorArea)),
                "homeId", Json.of(homeId),
                "number", Json.of(number),
                "rooms", Json.of(rooms)));
    }

    static FrozenHome read(Json.Obj json) {
        json.only("address", "building", "estate", "floorArea", "homeId", "number", "rooms");
        return new FrozenHome(
                json.text("homeId"),
                json.text("estate"),
                json.text("building"),
                json.text("number"),
                json.count("rooms"),
                Decimals.parse(json.text("floorArea")),
                json.text("address"));
    }
}
