package cn.gov.zs.housing.disclosure.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as digests of publications, files and texts are written. */
public final class Sha256 {
    private Sha256() {}

    /** The 32 bytes. */
    public static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** In 64 lower-case hexadecimal digits. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(of(content));
    }

    /** With the name of the algorithm before it: {@code sha256:<hex>}. */
    public static String named(byte[] content) {
        return "sha256:" + hex(content);
    }

    /** The same of a text in UTF-8. */
    public static String named(String text) {
        return named(text.getBytes(StandardCharsets.UTF_8));
    }
}
