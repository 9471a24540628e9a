package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import cn.gov.zs.housing.allocation.rules.proof.Digests;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.util.List;
import java.util.Map;

/**
 * File {@code freeze.json}: everything the freeze fixed, by digest. Its own digest is the batch digest.
 *
 * @param batchId the batch
 * @param plan digests of {@code plan.json}
 * @param sheets digests of the score sheets, in the plan's order
 * @param homeCount lines of {@code homes.jsonl}
 * @param homes digests of {@code homes.jsonl}
 * @param entrantCount lines of {@code entrants.jsonl}
 * @param entrants digests of {@code entrants.jsonl}
 * @param root Merkle tree hash over the lines of {@code entrants.jsonl}, 64 hexadecimal digits
 */
public record FreezeFile(
        String batchId,
        Digests plan,
        List<Sheet> sheets,
        int homeCount,
        Digests homes,
        int entrantCount,
        Digests entrants,
        String root) {

    /**
     * A score sheet by its digests.
     *
     * @param category the category it is for
     * @param digests of its bytes
     */
    public record Sheet(String category, Digests digests) {}

    /** @throws IllegalArgumentException if the root is no hash */
    public FreezeFile {
        sheets = List.copyOf(sheets);
        Hashes.bytes(root, Hashes.BYTES);
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        return CanonicalJson.bytes(Json.object(Map.of(
                "batchId", Json.of(batchId),
                "entrants",
                        Json.object(Map.of(
                                "count", Json.of(entrantCount), "digests", entrants.json(), "root", Json.of(root))),
                "homes", Json.object(Map.of("count", Json.of(homeCount), "digests", homes.json())),
                "plan", plan.json(),
                "sheets",
                        Json.list(
                                sheets,
                                sheet -> Json.object(Map.of(
                                        "category", Json.of(sheet.category()),
                                        "digests", sheet.digests().json()))))));
    }

    /** Reads the file. @throws RuntimeException naming what is wrong with it */
    public static FreezeFile read(byte[] bytes) {
        var json = JsonReader.readObject(bytes).only("batchId", "entrants", "homes", "plan", "sheets");
        var entrants = json.object("entrants").only("count", "digests", "root");
        var homes = json.object("homes").only("count", "digests");
        return new FreezeFile(
                json.text("batchId"),
                Digests.read(json.object("plan")),
                json.list("sheets", sheet -> {
                    sheet.only("category", "digests");
                    return new Sheet(sheet.text("category"), Digests.read(sheet.object("digests")));
                }),
                homes.count("count"),
                Digests.read(homes.object("digests")),
                entrants.count("count"),
                Digests.read(entrants.object("digests")),
                entrants.text("root"));
    }
}
