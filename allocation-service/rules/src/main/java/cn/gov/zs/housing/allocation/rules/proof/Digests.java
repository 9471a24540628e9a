package cn.gov.zs.housing.allocation.rules.proof;

import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.Map;

/**
 * Both digests of the same bytes. Whoever trusts either is served; a forger has to break both.
 *
 * @param sha256 SHA-256, 64 lower-case hexadecimal digits
 * @param sm3 SM3 (GB/T 32905), 64 lower-case hexadecimal digits
 */
public record Digests(String sha256, String sm3) {

    /** @throws IllegalArgumentException if either is something else */
    public Digests {
        Hashes.bytes(sha256, Hashes.BYTES);
        Hashes.bytes(sm3, Hashes.BYTES);
    }

    /** The digests of these bytes. */
    public static Digests of(byte[] bytes) {
        return new Digests(Hashes.sha256Hex(bytes), Hashes.hex(Sm3.of(bytes)));
    }

    /** The first of them as services write it: {@code sha256:<hex>}. */
    public String written() {
        return "sha256:" + sha256;
    }

    /** As it is written in the files. */
    public Json.Obj json() {
        return Json.object(Map.of("sha256", Json.of(sha256), "sm3", Json.of(sm3)));
    }

    /** Reads what {@link #json()} wrote. @throws RuntimeException naming what is wrong with it */
    public static Digests read(Json.Obj json) {
        json.only("sha256", "sm3");
        return new Digests(json.text("sha256"), json.text("sm3"));
    }
}
