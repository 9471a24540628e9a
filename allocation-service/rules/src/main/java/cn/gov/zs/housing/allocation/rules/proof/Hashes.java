package cn.gov.zs.housing.allocation.rules.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, and the one way hexadecimal is written: lower case. */
public final class Hashes {

    /** Bytes of a SHA-256 or SM3 value. */
    public static final int BYTES = 32;

    private static final HexFormat HEX = HexFormat.of();

    private Hashes() {}

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SHA-256 over the parts, one behind the other. */
    public static byte[] sha256(byte[]... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** SHA-256 over the parts, as 64 lower-case hexadecimal digits. */
    public static String sha256Hex(byte[]... parts) {
        return hex(sha256(parts));
    }

    /** The written digest of these bytes: {@code sha256:<hex>}. */
    public static String digest(byte[] bytes) {
        return "sha256:" + sha256Hex(bytes);
    }

    /** Lower-case hexadecimal. */
    public static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    /** Reads exactly {@code length} bytes of lower-case hexadecimal. @throws IllegalArgumentException if it is something else */
    public static byte[] bytes(String hex, int length) {
        if (hex.length() != 2 * length || !hex.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
            throw new IllegalArgumentException("not " + 2 * length + " lower-case hexadecimal digits");
        }
        return HEX.parseHex(hex);
    }
}
