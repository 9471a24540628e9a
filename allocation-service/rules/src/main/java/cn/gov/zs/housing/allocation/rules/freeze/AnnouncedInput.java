package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.Map;

/** What the plan announces as the last public input (最后公共输入): something that does not exist before all have revealed. */
public sealed interface AnnouncedInput {

    /** As the plan writes it. */
    Json.Obj json();

    /**
     * Balls drawn in the room, each put back before the next.
     *
     * @param balls how many are drawn, 3 to 20
     * @param highest the highest number on a ball, 1 to 99; the lowest is 0
     */
    record Balls(int balls, int highest) implements AnnouncedInput {

        /** @throws IllegalArgumentException if a count is out of range */
        public Balls {
            Ids.require(3 <= balls && balls <= 20, "balls: " + balls);
            Ids.require(1 <= highest && highest <= 99, "highest ball: " + highest);
        }

        @Override
        public Json.Obj json() {
            return Json.object(Map.of("balls", Json.of(balls), "highest", Json.of(highest), "kind", Json.of("BALLS")));
        }
    }

    /**
     * A round of a public beacon.
     *
     * @param name which beacon
     * @param round which round
     */
    record Beacon(String name, int round) implements AnnouncedInput {

        /** @throws IllegalArgumentException if the name is no id */
        public Beacon {
            Ids.id("beacon", name);
        }

        @Override
        public Json.Obj json() {
            return Json.object(Map.of("kind", Json.of("BEACON"), "name", Json.of(name), "round", Json.of(round)));
        }
    }

    /** Reads what {@link #json()} wrote. @throws RuntimeException naming what is wrong with it */
    static AnnouncedInput read(Json.Obj json) {
        return switch (json.text("kind")) {
            case "BALLS" -> {
                json.only("balls", "highest", "kind");
                yield new Balls(json.count("balls"), json.count("highest"));
            }
            case "BEACON" -> {
                json.only("kind", "name", "round");
                yield new Beacon(json.text("name"), json.count("round"));
            }
            default -> throw new IllegalArgumentException("an unknown kind of last input");
        };
    }
}
