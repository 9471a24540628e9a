package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.List;
import java.util.Map;

/**
 * Homes of one kind and who may draw them.
 *
 * @param pool its id
 * @param title what the notice calls it
 * @param from smallest household
 * @param to largest household
 * @param homes how many homes
 * @param quotas the categories that may draw; together at most {@code homes}
 */
public record Pool(String pool, String title, int from, int to, int homes, List<Quota> quotas) {

    /** @throws IllegalArgumentException naming what does not fit together */
    public Pool {
        Ids.id("pool", pool);
        quotas = List.copyOf(quotas);
        Ids.require(1 <= from && from <= to, "persons of pool " + pool);
        Ids.require(!quotas.isEmpty(), "pool " + pool + " has no quota");
        Ids.require(
                quotas.stream().map(Quota::category).distinct().count() == quotas.size(),
                "pool " + pool + " has two quotas of one category");
        Ids.require(
                quotas.stream().mapToLong(Quota::homes).sum() <= homes,
                "quotas of pool " + pool + " are more than its homes");
    }

    Json.Obj json() {
        return Json.object(Map.of(
                "homes", Json.of(homes),
                "persons", Json.object(Map.of("from", Json.of(from), "to", Json.of(to))),
                "pool", Json.of(pool),
                "quotas", Json.list(quotas, Quota::json),
                "title", Json.of(title)));
    }

    static Pool read(Json.Obj json) {
        json.only("homes", "persons", "pool", "quotas", "title");
        var persons = json.object("persons").only("from", "to");
        return new Pool(
                json.text("pool"),
                json.text("title"),
                persons.count("from"),
                persons.count("to"),
                json.count("homes"),
                json.list("quotas", Quota::read));
    }
}
