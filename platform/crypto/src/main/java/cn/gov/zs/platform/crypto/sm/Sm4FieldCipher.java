package cn.gov.zs.platform.crypto.sm;

import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.KeyRings;
import cn.gov.zs.platform.crypto.Place;
import cn.gov.zs.platform.crypto.Secret;
import cn.gov.zs.platform.crypto.UndecipherableException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * SM4 (GB/T 32907) in Galois/Counter Mode without padding, a random nonce of 96 bits for each value and a tag of 128 bits. The
 * body is nonce, ciphertext, tag; bound into the tag are the form's version, the key's name and the place.
 *
 * <p>Random nonces allow 2^32 values per key (NIST SP 800-38D, 8.3); rotate before.
 */
public final class Sm4FieldCipher implements FieldCipher {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyRings rings;
    private final SecureRandom random;

    /** @param random for nonces */
    public Sm4FieldCipher(KeyRings rings, SecureRandom random) {
        this.rings = rings;
        this.random = random;
    }

    @Override
    public KeyId activeKey() {
        return rings.current().active();
    }

    @Override
    public Set<KeyId> keys() {
        return rings.current().ids();
    }

    @Override
    public void learnKeys() {
        rings.reread();
    }

    @Override
    public Ciphertext encrypt(KeyId key, Place place, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var cipher = cipher(true, key, nonce, place);
        var body = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plain.length));
        var done = cipher.processBytes(plain, 0, plain.length, body, NONCE_BYTES);
        try {
            cipher.doFinal(body, NONCE_BYTES + done);
        } catch (InvalidCipherTextException onlyWhenDecrypting) {
            throw new IllegalStateException("encrypting cannot fail on any content", onlyWhenDecrypting);
        }
        return Ciphertext.of(key, body);
    }

    @Override
    public byte[] decrypt(Place place, Ciphertext ciphertext) {
        var body = ciphertext.body();
        if (body.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw UndecipherableException.malformed();
        }
        var cipher = cipher(false, ciphertext.key(), Arrays.copyOf(body, NONCE_BYTES), place);
        var sealed = body.length - NONCE_BYTES;
        var plain = new byte[cipher.getOutputSize(sealed)];
        try {
            var done = cipher.processBytes(body, NONCE_BYTES, sealed, plain, 0);
            cipher.doFinal(plain, done);
            return plain;
        } catch (InvalidCipherTextException wrongTag) {
            throw UndecipherableException.notAuthentic(place);
        }
    }

    private GCMBlockCipher cipher(boolean encrypting, KeyId id, byte[] nonce, Place place) {
        var bound = LengthPrefixed.bytes(
                Ciphertext.VERSION, id.text(), place.collection(), place.document(), place.field());
        var cipher = (GCMBlockCipher) GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypting, new AEADParameters(new KeyParameter(key(id).copy()), TAG_BITS, nonce, bound));
        return cipher;
    }

    /** A key we do not know may have been added a moment ago. */
    private Secret key(KeyId id) {
        return rings.current()
                .find(id)
                .or(() -> rings.reread().find(id))
                .orElseThrow(() -> UndecipherableException.unknownKey(id));
    }
}
