package cn.gov.zs.platform.crypto;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * An encrypted value in the form it is stored in: {@code 1.<key id>.<base64url of nonce, ciphertext and tag>}. The 1 is the
 * form's version.
 */
public final class Ciphertext {
    /** Version of the form, bound into each ciphertext. */
    public static final String VERSION = "1";

    private final KeyId key;
    private final byte[] body;

    private Ciphertext(KeyId key, byte[] body) {
        this.key = key;
        this.body = body;
    }

    /**
     * A new one.
     *
     * @param key it was encrypted under
     * @param body nonce, ciphertext and tag in this order
     */
    public static Ciphertext of(KeyId key, byte[] body) {
        return new Ciphertext(key, body.clone());
    }

    /**
     * A stored one.
     *
     * @throws UndecipherableException {@code MALFORMED} if it is none. One value has one text: a second spelling of the same
     *     bytes is none
     */
    public static Ciphertext read(String stored) {
        var parts = stored.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION)) {
            throw UndecipherableException.malformed();
        }
        try {
            var body = Base64.getUrlDecoder().decode(parts[2]);
            if (encoded(body).equals(parts[2])) {
                return new Ciphertext(new KeyId(parts[1]), body);
            }
        } catch (IllegalArgumentException neitherNameNorBase64) {
            throw UndecipherableException.malformed();
        }
        throw UndecipherableException.malformed();
    }

    private static String encoded(byte[] body) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(body);
    }

    /** The key it was encrypted under. */
    public KeyId key() {
        return key;
    }

    /** Nonce, ciphertext and tag, copied. */
    public byte[] body() {
        return body.clone();
    }

    /** The form it is stored in. */
    public String text() {
        return VERSION + "." + key + "." + encoded(body);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ciphertext that && key.equals(that.key) && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(body);
    }

    /** Its key only. */
    @Override
    public String toString() {
        return "ciphertext under " + key;
    }
}
