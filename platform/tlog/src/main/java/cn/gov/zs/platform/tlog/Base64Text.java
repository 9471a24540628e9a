package cn.gov.zs.platform.tlog;

import java.util.Base64;

/** Base 64 (RFC 4648, section 4), read strictly: one way to write each sequence of bytes, so that no altered text is taken. */
final class Base64Text {
    private Base64Text() {}

    static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException wrong) {
            throw new MalformedException("This is not base 64.");
        }
        if (!encode(bytes).equals(text)) {
            throw new MalformedException("This base 64 could be written otherwise.");
        }
        return bytes;
    }

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
