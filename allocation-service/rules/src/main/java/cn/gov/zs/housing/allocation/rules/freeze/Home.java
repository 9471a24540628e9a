package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import java.math.BigDecimal;

/**
 * A home of a frozen batch, a line of {@code homes.jsonl}.
 *
 * @param pool the pool it is in
 * @param homeId the home
 * @param estate estate (小区)
 * @param building building (楼栋)
 * @param number door (房号)
 * @param rooms rooms
 * @param floorArea built area, m², at most 6 places
 * @param address written address
 */
public record Home(
        String pool,
        String homeId,
        String estate,
        String building,
        String number,
        int rooms,
        BigDecimal floorArea,
        String address) {

    /** @throws RuntimeException if the id or the area cannot be published */
    public Home {
        Ids.homeId(homeId);
        // 48.60 and 48.6 are the same home
        floorArea = Millionths.decimal(Millionths.of(floorArea));
        Ids.require(rooms >= 0, "rooms: " + rooms);
    }

    /** Appends the line with its end. Written by hand because a city has many homes. */
    void appendLine(StringBuilder out) {
        CanonicalJson.quote(address, out.append("{\"address\":"));
        CanonicalJson.quote(building, out.append(",\"building\":"));
        CanonicalJson.quote(estate, out.append(",\"estate\":"));
        out.append(",\"floorArea\":\"").append(Millionths.text(Millionths.of(floorArea)));
        CanonicalJson.quote(homeId, out.append("\",\"homeId\":"));
        CanonicalJson.quote(number, out.append(",\"number\":"));
        CanonicalJson.quote(pool, out.append(",\"pool\":"));
        out.append(",\"rooms\":").append(rooms).append("}\n");
    }

    static Home read(Json.Obj json) {
        json.only("address", "building", "estate", "floorArea", "homeId", "number", "pool", "rooms");
        return new Home(
                json.text("pool"),
                json.text("homeId"),
                json.text("estate"),
                json.text("building"),
                json.text("number"),
                json.count("rooms"),
                Millionths.decimal(Millionths.parse(json.text("floorArea"))),
                json.text("address"));
    }
}
