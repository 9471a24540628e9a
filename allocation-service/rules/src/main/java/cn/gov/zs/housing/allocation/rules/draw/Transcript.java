package cn.gov.zs.housing.allocation.rules.draw;

import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.List;
import java.util.Map;

/**
 * Everything the seed depends on, and nothing else: which frozen batch, and what the witnesses sealed and revealed.
 *
 * <p>No time of day stands in it. Whoever runs the server writes the times, and could try one after another until the seed
 * pleased; all that stands here was fixed when the last witness sealed.
 *
 * @param batchId the batch
 * @param digest the frozen batch's digest, {@code sha256:<hex>}
 * @param witnesses in the order of their numbers, which run from 1
 */
public record Transcript(String batchId, String digest, List<Witnessed> witnesses) {

    /** The algorithm of docs/spec/open-draw.md; another algorithm has another name. */
    public static final String ALGORITHM = "zs-open-draw-1";

    /** @throws IllegalArgumentException if the numbers are not 1, 2, 3… */
    public Transcript {
        witnesses = List.copyOf(witnesses);
        for (int i = 0; i < witnesses.size(); i++) {
            if (witnesses.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "witness " + witnesses.get(i).number() + " stands in place " + (i + 1));
            }
        }
    }

    /** The transcript as it is published and hashed. */
    public Json.Obj json() {
        return Json.object(Map.of(
                "algorithm", Json.of(ALGORITHM),
                "batchId", Json.of(batchId),
                "digest", Json.of(digest),
                "witnesses",
                        Json.list(
                                witnesses,
                                w -> Json.object(Map.of(
                                        "number", Json.of(w.number()),
                                        "commitment", Json.of(w.commitment().hex()),
                                        "salt", Json.of(w.contribution().salt()),
                                        "value", Json.of(w.contribution().value()))))));
    }

    /** Reads what {@link #json()} wrote. @throws RuntimeException naming what is wrong with it */
    public static Transcript read(Json.Obj json) {
        json.only("algorithm", "batchId", "digest", "witnesses");
        if (!json.text("algorithm").equals(ALGORITHM)) {
            throw new IllegalArgumentException("unknown algorithm");
        }
        return new Transcript(json.text("batchId"), json.text("digest"), json.list("witnesses", w -> {
            w.only("number", "commitment", "salt", "value");
            return new Witnessed(
                    w.count("number"),
                    new Commitment(w.text("commitment")),
                    new Contribution(w.text("salt"), w.text("value")));
        }));
    }

    /** SHA-256 of the canonical transcript. */
    public Seed seed() {
        return new Seed(Sha256.hex(Sha256.of(CanonicalJson.bytes(json()))));
    }
}
