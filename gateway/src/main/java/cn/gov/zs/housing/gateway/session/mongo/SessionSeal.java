package cn.gov.zs.housing.gateway.session.mongo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Seals what a session holds (tokens among it) with AES-256-GCM, bound to its session and its name, and names a session
 * by the digest of its id. The key comes from the client secret that all gateways share: whoever reads the database,
 * or writes into it, gains nothing, and a new secret ends all sessions.
 */
final class SessionSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    private SessionSeal(SecretKey key) {
        this.key = key;
    }

    /** The seal of all gateways that share {@code secret}. */
    static SessionSeal from(String secret) {
        try {
            var derivation = HKDFParameterSpec.ofExtract()
                    .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                    .addSalt("housing gateway".getBytes(StandardCharsets.US_ASCII))
                    .thenExpand("session attributes v1".getBytes(StandardCharsets.US_ASCII), 32);
            return new SessionSeal(KDF.getInstance("HKDF-SHA256").deriveKey("AES", derivation));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("JDK 25 derives keys with HKDF-SHA256", e);
        }
    }

    /** The name a session has in the database; the id itself stays in the browser's cookie. */
    static String nameOf(String sessionId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(sessionId.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    byte[] seal(String session, String attribute, byte[] content) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, session, attribute).doFinal(content);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing cannot fail on any content", e);
        }
    }

    /** @throws GeneralSecurityException when it was sealed by another key, for another place, or was changed */
    byte[] open(String session, String attribute, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < NONCE_BYTES) {
            throw new GeneralSecurityException("shorter than a nonce");
        }
        var nonce = ByteBuffer.wrap(sealed, 0, NONCE_BYTES).slice();
        var copy = new byte[NONCE_BYTES];
        nonce.get(copy);
        return cipher(Cipher.DECRYPT_MODE, copy, session, attribute)
                .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }

    private Cipher cipher(int mode, byte[] nonce, String session, String attribute) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((session + '\n' + attribute).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
