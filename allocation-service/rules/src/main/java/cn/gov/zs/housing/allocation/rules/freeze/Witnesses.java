package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.List;
import java.util.Map;

/**
 * The witnesses' seats of a batch.
 *
 * @param seats numbered 1, 2, 3…
 * @param needed how many have to seal before sealing may be closed, at least {@link #FEWEST}
 */
public record Witnesses(List<Seat> seats, int needed) {

    /** A draw needs two who seal, and two who reveal: what one alone gave could be known to one alone. */
    public static final int FEWEST = 2;

    /** @throws IllegalArgumentException naming what does not fit together */
    public Witnesses {
        seats = List.copyOf(seats);
        for (int i = 0; i < seats.size(); i++) {
            Ids.require(seats.get(i).seat() == i + 1, "seats are not numbered 1, 2, 3…");
        }
        Ids.require(FEWEST <= needed && needed <= seats.size(), "needed seals: " + needed + " of " + seats.size());
    }

    Json.Obj json() {
        return Json.object(Map.of("needed", Json.of(needed), "seats", Json.list(seats, Seat::json)));
    }

    static Witnesses read(Json.Obj json) {
        json.only("needed", "seats");
        return new Witnesses(json.list("seats", Seat::read), json.count("needed"));
    }
}
