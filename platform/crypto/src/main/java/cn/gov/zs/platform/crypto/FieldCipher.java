package cn.gov.zs.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;

/**
 * Encrypts single fields, each for its place. The port behind which a certified cryptographic module may stand; whatever stands
 * there passes {@code FieldCipherContract}.
 *
 * <p>Safe for many threads. Nothing it throws or logs repeats a plain value or a key.
 */
public interface FieldCipher {
    /** The key that new values are to be encrypted under. Asked once per document, so that a document has one key. */
    KeyId activeKey();

    /** Every key that stored values may be decrypted with, the active one among them. */
    Set<KeyId> keys();

    /** Learns at once of keys that were added, removed or made active. Without it this takes some seconds. */
    void learnKeys();

    /**
     * Encrypts a value; the same value gives another ciphertext each time.
     *
     * @param key one of {@link #keys}
     * @param place where the ciphertext will be stored; it decrypts nowhere else
     * @throws UndecipherableException {@code UNKNOWN_KEY} if there is no such key
     */
    Ciphertext encrypt(KeyId key, Place place, byte[] plain);

    /**
     * Decrypts a value.
     *
     * @param place where it was found
     * @throws UndecipherableException if its key is unknown, or it was changed, or made for another place
     */
    byte[] decrypt(Place place, Ciphertext ciphertext);

    /** As {@link #encrypt(KeyId, Place, byte[])} for text. */
    default Ciphertext encrypt(KeyId key, Place place, String plain) {
        return encrypt(key, place, plain.getBytes(UTF_8));
    }

    /** As {@link #decrypt} for text. */
    default String decryptText(Place place, Ciphertext ciphertext) {
        return new String(decrypt(place, ciphertext), UTF_8);
    }
}
