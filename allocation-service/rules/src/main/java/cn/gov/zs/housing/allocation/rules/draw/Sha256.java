package cn.gov.zs.housing.allocation.rules.draw;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 and how its results are written: 64 lower-case hexadecimal digits, as a digest after {@code sha256:}. */
public final class Sha256 {

    private static final HexFormat HEX = HexFormat.of();

    private Sha256() {}

    /** The 32 bytes. */
    public static byte[] of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The written digest of these bytes: {@code sha256:<hex>}. */
    public static String digest(byte[] bytes) {
        return "sha256:" + hex(of(bytes));
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
