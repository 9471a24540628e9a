package cn.gov.zs.housing.disclosure.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;

/** Numbers and secrets as people write them down: letters that cannot be taken for each other, in groups. */
public final class ReceiptText {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private ReceiptText() {}

    /**
     * The first letters of an entry of a blind index: five bits a letter. 256 divides by 32, so no letter is likelier than another.
     *
     * @param entry base 64, with at least as many bytes as letters are wanted
     */
    public static String letters(String entry, int count) {
        var bytes = Base64.getUrlDecoder().decode(entry);
        var text = new StringBuilder(count);
        for (var i = 0; i < count; i++) {
            text.append(LETTERS.charAt(Byte.toUnsignedInt(bytes[i]) % LETTERS.length()));
        }
        return text.toString();
    }

    /** In groups of so many letters with a line between them. */
    public static String grouped(String letters, int size) {
        return letters.replaceAll("(.{" + size + "})(?!$)", "$1-");
    }

    /** Whether two entries are the same, in a time that tells nothing of where they differ. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    /** What somebody typed, without what she may write differently: case, blanks, lines. */
    public static String bare(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
