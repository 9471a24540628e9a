package cn.gov.zs.platform.tlog;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash: 32 bytes that nobody can change. */
public final class Hash {
    /** Its length in bytes. */
    public static final int SIZE = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws MalformedException for another length */
    public static Hash of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new MalformedException("A hash has 32 bytes, not " + bytes.length + ".");
        }
        return new Hash(bytes.clone());
    }

    /** @throws MalformedException unless it is the one way to write 32 bytes in base 64 */
    public static Hash ofBase64(String text) {
        return of(Base64Text.decode(text));
    }

    /** @throws MalformedException unless it is 64 hexadecimal digits */
    public static Hash ofHex(String text) {
        try {
            return of(HexFormat.of().parseHex(text));
        } catch (IllegalArgumentException wrong) {
            throw new MalformedException("A hash is 64 hexadecimal digits.");
        }
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** As it stands in checkpoints and proofs. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** In lower case. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
