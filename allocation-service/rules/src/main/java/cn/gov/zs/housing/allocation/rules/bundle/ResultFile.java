package cn.gov.zs.housing.allocation.rules.bundle;

import cn.gov.zs.housing.allocation.rules.draw.DrawResult;
import cn.gov.zs.housing.allocation.rules.draw.Drawn;
import cn.gov.zs.housing.allocation.rules.draw.Seed;
import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.Map;
import java.util.TreeMap;

/** A draw's result as file {@code result.json}. */
final class ResultFile {

    private ResultFile() {}

    static Json.Obj json(DrawResult result) {
        return Json.object(Map.of(
                "drawn",
                        Json.list(
                                result.drawn(),
                                d -> Json.object(Map.of(
                                        "homeId", Json.of(d.homeId()),
                                        "homeTicket", Json.of(d.homeTicket()),
                                        "number", Json.of(d.entrantNumber()),
                                        "ticket", Json.of(d.ticket())))),
                "seed", Json.of(result.seed().hex()),
                "tickets",
                        Json.list(
                                java.util.List.copyOf(result.tickets().entrySet()),
                                t -> Json.object(
                                        Map.of("number", Json.of(t.getKey()), "ticket", Json.of(t.getValue()))))));
    }

    static DrawResult read(Json.Obj json) {
        json.only("drawn", "seed", "tickets");
        var tickets = new TreeMap<Integer, String>();
        json.list("tickets", t -> t.only("number", "ticket")).forEach(t -> {
            if (tickets.put(t.count("number"), t.text("ticket")) != null) {
                throw new IllegalArgumentException("two tickets for entrant " + t.count("number"));
            }
        });
        return new DrawResult(new Seed(json.text("seed")), tickets, json.list("drawn", d -> {
            d.only("homeId", "homeTicket", "number", "ticket");
            return new Drawn(d.count("number"), d.text("ticket"), d.text("homeId"), d.text("homeTicket"));
        }));
    }
}
