package cn.gov.zs.housing.allocation.rules.outcome;

import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a draw gave (分配结果), file {@code result.json}.
 *
 * @param seed the seed it follows from
 * @param pools in the plan's order
 */
public record Result(Seed seed, List<PoolResult> pools) {

    /** Keeps its own copy. */
    public Result {
        pools = List.copyOf(pools);
    }

    /** The bytes of {@code result.json}; canonical JSON written by hand, because a city draws many homes. */
    public byte[] bytes() {
        var out = new StringBuilder("{\"pools\":[");
        var between = "";
        for (var pool : pools) {
            out.append(between);
            append(pool, out);
            between = ",";
        }
        out.append("],\"seed\":\"").append(seed.hex()).append("\"}");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(PoolResult pool, StringBuilder out) {
        out.append("{\"drawn\":[");
        var between = "";
        for (var drawn : pool.drawn()) {
            CanonicalJson.quote(drawn.homeId(), out.append(between).append("{\"homeId\":"));
            out.append(",\"homeTicket\":\"").append(drawn.homeTicket());
            out.append("\",\"number\":").append(drawn.number());
            out.append(",\"ticket\":\"").append(drawn.ticket()).append("\"}");
            between = ",";
        }
        out.append("],\"left\":[");
        between = "";
        for (var homeId : pool.left()) {
            CanonicalJson.quote(homeId, out.append(between));
            between = ",";
        }
        CanonicalJson.quote(pool.pool(), out.append("],\"pool\":"));
        out.append(",\"reserves\":[");
        between = "";
        for (var reserves : pool.reserves()) {
            CanonicalJson.quote(reserves.category(), out.append(between).append("{\"category\":"));
            out.append(",\"numbers\":[");
            between = "";
            for (var number : reserves.numbers()) {
                out.append(between).append(number);
                between = ",";
            }
            out.append("]}");
            between = ",";
        }
        out.append("]}");
    }

    /** Reads {@code result.json}. @throws RuntimeException naming what is wrong with it */
    public static Result read(byte[] bytes) {
        var json = JsonReader.readObject(bytes).only("pools", "seed");
        return new Result(new Seed(json.text("seed")), json.list("pools", Result::pool));
    }

    private static PoolResult pool(Json.Obj json) {
        json.only("drawn", "left", "pool", "reserves");
        return new PoolResult(
                json.text("pool"),
                json.list("drawn", drawn -> {
                    drawn.only("homeId", "homeTicket", "number", "ticket");
                    return new Drawn(
                            drawn.count("number"),
                            drawn.text("ticket"),
                            drawn.text("homeId"),
                            drawn.text("homeTicket"));
                }),
                json.texts("left"),
                json.list("reserves", reserves -> {
                    reserves.only("category", "numbers");
                    return new Reserves(reserves.text("category"), reserves.counts("numbers"));
                }));
    }
}
