package cn.gov.zs.platform.crypto;

import java.io.InputStream;

/**
 * Encrypts contents of any length through a {@link FieldCipher}, chunk by chunk, so that nobody needs the whole in memory.
 *
 * <p>A chunk is encrypted for the content's place, its own number and whether it is the last one. So a chunk that was changed,
 * moved, doubled, left out or taken from another content is refused, and a content that ends early is too: its end was not
 * encrypted as one (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015, with random nonces).
 */
public final class ChunkedCipher {
    /** Plain bytes in every chunk but the last, which has 0 to as many. */
    public static final int CHUNK_BYTES = 64 * 1024;

    /** What a chunk is longer once encrypted: nonce and tag. */
    public static final int OVERHEAD_BYTES = 28;

    private final FieldCipher cipher;

    public ChunkedCipher(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * The encrypted content, encrypted as it is read.
     *
     * @param key one of the cipher's
     * @param place where the content will be stored
     * @param plain closed with the answer
     */
    public InputStream seal(KeyId key, Place place, InputStream plain) {
        return new ChunkStream(
                plain,
                CHUNK_BYTES,
                (number, last, piece) ->
                        cipher.encrypt(key, chunk(place, number, last), piece).body());
    }

    /**
     * The plain content, decrypted as it is read. Reading throws {@link UndecipherableException} at the first chunk that is not
     * as it was encrypted; what was read before it was.
     *
     * @param key it was encrypted under
     * @param place where it was found
     * @param sealed closed with the answer
     */
    public InputStream open(KeyId key, Place place, InputStream sealed) {
        return new ChunkStream(
                sealed,
                CHUNK_BYTES + OVERHEAD_BYTES,
                (number, last, piece) -> cipher.decrypt(chunk(place, number, last), Ciphertext.of(key, piece)));
    }

    private static Place chunk(Place place, long number, boolean last) {
        return place.at(place.field() + "/" + number + (last ? "/last" : "/more"));
    }
}
