package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A household's receipt for a batch (入围凭证), file {@code receipt.json}: with it alone it proves, offline, that it is in the
 * frozen list with these facts and this score. Whoever has it can find the household, so it goes to the household only.
 *
 * @param applicationId the household's application
 * @param batchId the batch
 * @param digest the batch digest
 * @param freeze the content of {@code freeze.json}
 * @param plan the content of {@code plan.json}
 * @param leaf the household's line of {@code entrants.jsonl}, without its end
 * @param path the audit path of RFC 6962 from the leaf's neighbour up
 * @param signature base64 of the signature its tag is the hash of
 */
public record Receipt(
        String applicationId,
        String batchId,
        String digest,
        String freeze,
        String plan,
        String leaf,
        List<String> path,
        String signature) {

    /** Keeps its own copy. */
    public Receipt {
        path = List.copyOf(path);
    }

    /**
     * The receipt of a household.
     *
     * @param number its number
     * @param signature what {@code TagKey.sign} made for its application in this batch
     */
    public static Receipt of(Frozen frozen, int number, String applicationId, byte[] signature) throws IOException {
        return new Receipt(
                applicationId,
                frozen.plan().batchId(),
                frozen.digest().sha256(),
                new String(frozen.file().bytes(), StandardCharsets.UTF_8),
                new String(frozen.plan().bytes(), StandardCharsets.UTF_8),
                frozen.line(number),
                frozen.tree().path(number - 1),
                Base64.getEncoder().encodeToString(signature));
    }

    /** The bytes of {@code receipt.json}. */
    public byte[] bytes() {
        return CanonicalJson.bytes(Json.object(Map.of(
                "applicationId", Json.of(applicationId),
                "batchId", Json.of(batchId),
                "digest", Json.of(digest),
                "freeze", Json.of(freeze),
                "leaf", Json.of(leaf),
                "path", Json.list(path, Json::of),
                "plan", Json.of(plan),
                "signature", Json.of(signature))));
    }

    /** Reads {@code receipt.json}. @throws RuntimeException naming what is wrong with it */
    public static Receipt read(byte[] bytes) {
        var json = JsonReader.readObject(bytes)
                .only("applicationId", "batchId", "digest", "freeze", "leaf", "path", "plan", "signature");
        return new Receipt(
                json.text("applicationId"),
                json.text("batchId"),
                json.text("digest"),
                json.text("freeze"),
                json.text("plan"),
                json.text("leaf"),
                json.texts("path"),
                json.text("signature"));
    }

    @Override
    public String toString() {
        return "receipt of batch " + batchId;
    }
}
