package cn.gov.zs.housing.allocation.rules.ceremony;

import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;

/**
 * The transcript (抽签笔录), file {@code transcript.json}: everything the seed depends on, and nothing else.
 *
 * <p>No time of day stands in it, nor who was first. Whoever runs the server writes those, and could try one after another
 * until the seed pleased.
 *
 * @param closed what was fixed before the last input existed
 * @param lastInput the last public input
 */
public record Transcript(Closed closed, LastInput lastInput) {

    /** The bytes of {@code transcript.json}. */
    public byte[] bytes() {
        var members = closed.members();
        members.put("lastInput", lastInput.json());
        return CanonicalJson.bytes(Json.object(members));
    }

    /** SHA-256 of {@link #bytes()}. */
    public Seed seed() {
        return new Seed(Hashes.sha256Hex(bytes()));
    }

    /** Reads {@code transcript.json}. @throws RuntimeException naming what is wrong with it */
    public static Transcript read(byte[] bytes) {
        var json = JsonReader.readObject(bytes).only("absent", "algorithm", "batchId", "digest", "lastInput", "seals");
        if (!json.text("algorithm").equals(Plan.ALGORITHM)) {
            throw new IllegalArgumentException("unknown algorithm");
        }
        return new Transcript(
                new Closed(
                        json.text("batchId"),
                        json.text("digest"),
                        json.counts("absent"),
                        json.list("seals", Seal::read)),
                LastInput.read(json.object("lastInput")));
    }
}
