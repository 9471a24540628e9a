package cn.gov.zs.housing.allocation.rules.proof;

import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/**
 * The office's signature under a manifest, file {@code signature.json}: Ed25519 (RFC 8032).
 *
 * @param key base64 of the 32 bytes of the public key
 * @param signature base64 of the 64 bytes
 */
public record OfficeSignature(String key, String signature) {

    private static final String ALGORITHM = "Ed25519";
    private static final int KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;

    /** What stands before the 32 bytes in a SubjectPublicKeyInfo (RFC 8410). */
    private static final byte[] INFO = HexFormat.of().parseHex("302a300506032b6570032100");

    /** @throws IllegalArgumentException if either is not base64, with padding, of so many bytes */
    public OfficeSignature {
        bytes(key, KEY_BYTES);
        bytes(signature, SIGNATURE_BYTES);
    }

    /** Signs. */
    public static OfficeSignature sign(KeyPair keys, byte[] message) {
        try {
            var signer = Signature.getInstance(ALGORITHM);
            signer.initSign(keys.getPrivate());
            signer.update(message);
            return new OfficeSignature(keyText(keys), Base64.getEncoder().encodeToString(signer.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the office's key cannot sign", e);
        }
    }

    /** How the public half of a key pair is written. */
    public static String keyText(KeyPair keys) {
        var encoded = keys.getPublic().getEncoded();
        return Base64.getEncoder()
                .encodeToString(java.util.Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length));
    }

    /** Whether it is this key's signature under this message. */
    public boolean verifies(byte[] message) {
        try {
            var info = java.util.Arrays.copyOf(INFO, INFO.length + KEY_BYTES);
            System.arraycopy(bytes(key, KEY_BYTES), 0, info, INFO.length, KEY_BYTES);
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(info)));
            verifier.update(message);
            return verifier.verify(bytes(signature, SIGNATURE_BYTES));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The bytes of {@code signature.json}. */
    public byte[] bytes() {
        return CanonicalJson.bytes(Json.object(
                Map.of("algorithm", Json.of(ALGORITHM), "key", Json.of(key), "signature", Json.of(signature))));
    }

    /** Reads {@code signature.json}. @throws RuntimeException naming what is wrong with it */
    public static OfficeSignature read(byte[] bytes) {
        var json = JsonReader.readObject(bytes).only("algorithm", "key", "signature");
        if (!json.text("algorithm").equals(ALGORITHM)) {
            throw new IllegalArgumentException("unknown algorithm");
        }
        return new OfficeSignature(json.text("key"), json.text("signature"));
    }

    private static byte[] bytes(String base64, int length) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != length || !Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw new IllegalArgumentException("not base64 of " + length + " bytes");
        }
        return bytes;
    }
}
