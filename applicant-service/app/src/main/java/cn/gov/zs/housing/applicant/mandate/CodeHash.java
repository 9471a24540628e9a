package cn.gov.zs.housing.applicant.mandate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A one-time code as it is kept: salted and hashed, so that who reads the database cannot use it.
 *
 * <p>A code has ten signs of {@link #SIGNS} (about 49 bits) and few tries; many rounds of the digest make guessing it from the hash slow as well.
 *
 * @param salt sixteen bytes of chance in hexadecimal
 * @param hash in hexadecimal
 */
public record CodeHash(String salt, String hash) {
    /** Signs of a code: none that is mistaken for another on paper. */
    public static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Signs in a code. */
    public static final int LENGTH = 10;

    private static final int ROUNDS = 60_000;

    /**
     * Hashes a code.
     *
     * @param salt sixteen bytes of chance
     */
    public static CodeHash of(String code, byte[] salt) {
        return new CodeHash(HexFormat.of().formatHex(salt), hash(code, salt));
    }

    /** Whether this is the code; blanks, dashes and small letters are forgiven. */
    public boolean matches(String typed) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII),
                hash(typed, HexFormat.of().parseHex(salt)).getBytes(StandardCharsets.US_ASCII));
    }

    private static String hash(String code, byte[] salt) {
        var plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var typed = plain.getBytes(StandardCharsets.UTF_8);
            var hash = new byte[0];
            for (int round = 0; round < ROUNDS; round++) {
                digest.update(salt);
                digest.update(hash);
                hash = digest.digest(typed);
            }
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "code";
    }
}
