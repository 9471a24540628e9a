package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.platform.pages.Lang;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One form of an item: its page in a language, its JSON, or a file.
 *
 * @param path where it is read
 * @param lang of a page; absent for what has no language
 * @param head what its service said of it
 * @param digest SHA-256 of the bytes as they are, in hexadecimal digits
 * @param bytes by coding; always as they are, compressed where that makes them smaller
 */
record Form(String path, @Nullable Lang lang, FormHead head, String digest, Map<Coding, byte[]> bytes) {

    /** Compresses {@code plain}. */
    static Form compressed(String path, @Nullable Lang lang, FormHead head, byte[] plain) {
        var bytes = new EnumMap<Coding, byte[]>(Coding.class);
        bytes.put(Coding.IDENTITY, plain);
        Compression.gzip(plain).ifPresent(smaller -> bytes.put(Coding.GZIP, smaller));
        Compression.brotli(plain).ifPresent(smaller -> bytes.put(Coding.BROTLI, smaller));
        return new Form(path, lang, head, digest(plain), bytes);
    }

    /** As the service gave it. */
    byte[] plain() {
        return java.util.Objects.requireNonNull(bytes.get(Coding.IDENTITY));
    }

    /** All its bytes. */
    long size() {
        return bytes.values().stream().mapToLong(each -> each.length).sum();
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
