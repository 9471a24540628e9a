package cn.gov.zs.platform.crypto;

import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a key. They are compared in constant time and cannot be printed. */
public final class Secret {
    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A secret of these bytes, copied. */
    public static Secret of(byte[] bytes) {
        return new Secret(bytes.clone());
    }

    /** A copy, for a cipher and for nothing else. */
    public byte[] copy() {
        return bytes.clone();
    }

    /** Its length in bits. */
    public int bits() {
        return bytes.length * Byte.SIZE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Says that it is one. */
    @Override
    public String toString() {
        return "secret";
    }
}
