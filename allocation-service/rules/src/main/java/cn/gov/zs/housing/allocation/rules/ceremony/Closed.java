package cn.gov.zs.housing.allocation.rules.ceremony;

import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.proof.BatchDigest;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The transcript while only the last public input is missing: reveals are closed, and nobody can change anything any more.
 *
 * @param batchId the batch
 * @param digest the batch digest, {@code sha256:<hex>}
 * @param absent the seats that had not sealed when sealing was closed, ascending
 * @param seals what the others sealed, by seat
 */
public record Closed(String batchId, String digest, List<Integer> absent, List<Seal> seals) {

    /** @throws IllegalArgumentException if seats are out of order or twice, or the digest is none */
    public Closed {
        absent = List.copyOf(absent);
        seals = List.copyOf(seals);
        BatchDigest.checked(digest);
        ascending(absent);
        var sealed = seals.stream().map(Seal::seat).toList();
        ascending(sealed);
        if (absent.stream().anyMatch(sealed::contains)) {
            throw new IllegalArgumentException("a seat is absent and sealed");
        }
    }

    /** The closing digest, 64 hexadecimal digits: read out before the last input exists, so nothing can be exchanged after it. */
    public String closingDigest() {
        return Hashes.sha256Hex(CanonicalJson.bytes(Json.object(members())));
    }

    /**
     * The sealing digest, 64 hexadecimal digits: all that was fixed when sealing was closed. It stands in the public log before
     * anything is revealed.
     */
    public String sealingDigest() {
        var sealed = members();
        sealed.put("seals", Json.list(seals, seal -> new Seal.Withheld(seal.seat(), seal.commitment()).json()));
        return Hashes.sha256Hex(CanonicalJson.bytes(Json.object(sealed)));
    }

    /** The complete transcript. */
    public Transcript with(LastInput lastInput) {
        return new Transcript(this, lastInput);
    }

    TreeMap<String, Json> members() {
        return new TreeMap<>(Map.of(
                "absent", Json.list(absent, Json::of),
                "algorithm", Json.of(Plan.ALGORITHM),
                "batchId", Json.of(batchId),
                "digest", Json.of(digest),
                "seals", Json.list(seals, Seal::json)));
    }

    private static void ascending(List<Integer> seats) {
        for (int i = 1; i < seats.size(); i++) {
            if (seats.get(i - 1) >= seats.get(i)) {
                throw new IllegalArgumentException("seats are not ascending");
            }
        }
    }
}
