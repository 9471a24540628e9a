package cn.gov.zs.housing.allocation.rules.ceremony;

import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.Map;

/** What a seat sealed, and whether it was opened. */
public sealed interface Seal {

    /** The seat. */
    int seat();

    /** What was sealed. */
    Commitment commitment();

    /** As the transcript writes it. */
    Json.Obj json();

    /**
     * Sealed and revealed.
     *
     * @param seat the seat
     * @param commitment what was sealed
     * @param contribution what was revealed
     */
    record Revealed(int seat, Commitment commitment, Contribution contribution) implements Seal {
        @Override
        public Json.Obj json() {
            return Json.object(Map.of(
                    "commitment", Json.of(commitment.hex()),
                    "salt", Json.of(contribution.salt()),
                    "seat", Json.of(seat),
                    "value", Json.of(contribution.value())));
        }
    }

    /**
     * Sealed, and not revealed before the reveals were closed: it stays in the transcript and so in the seed.
     *
     * @param seat the seat
     * @param commitment what was sealed
     */
    record Withheld(int seat, Commitment commitment) implements Seal {
        @Override
        public Json.Obj json() {
            return Json.object(Map.of("commitment", Json.of(commitment.hex()), "seat", Json.of(seat)));
        }
    }

    /** Reads what {@link #json()} wrote. @throws RuntimeException naming what is wrong with it */
    static Seal read(Json.Obj json) {
        int seat = json.count("seat");
        var commitment = new Commitment(json.text("commitment"));
        if (!json.members().containsKey("salt")) {
            json.only("commitment", "seat");
            return new Withheld(seat, commitment);
        }
        json.only("commitment", "salt", "seat", "value");
        return new Revealed(seat, commitment, new Contribution(json.text("salt"), json.text("value")));
    }
}
