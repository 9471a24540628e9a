package cn.gov.zs.housing.allocation.rules.proof;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;

/**
 * The public half of the office's tag key. A household's tag is the hash of the one signature that exists for its application
 * in a batch: nobody without the signature can tell whose a tag is, and no application has two.
 */
public final class TagKey {

    private static final String ALGORITHM = "SHA256withRSA";
    private static final int BITS = 3072;
    private static final BigInteger EXPONENT = BigInteger.valueOf(65_537);

    private final String text;
    private final PublicKey key;

    private TagKey(String text, PublicKey key) {
        this.text = text;
        this.key = key;
    }

    /** Reads base64 of a SubjectPublicKeyInfo. @throws IllegalArgumentException unless it is RSA, 3072 bits, exponent 65537 */
    public static TagKey read(String text) {
        var bytes = Base64.getDecoder().decode(text);
        try {
            var key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes));
            if (!(key instanceof RSAPublicKey rsa)
                    || rsa.getModulus().bitLength() != BITS
                    || !rsa.getPublicExponent().equals(EXPONENT)
                    || !Base64.getEncoder().encodeToString(key.getEncoded()).equals(text)) {
                throw new IllegalArgumentException("not an RSA key of 3072 bits with exponent 65537");
            }
            return new TagKey(text, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a public key", e);
        }
    }

    /** The same of a key pair's public half. */
    public static TagKey of(PublicKey key) {
        return read(Base64.getEncoder().encodeToString(key.getEncoded()));
    }

    /** Makes the signature of an application in a batch; only the household receives it. */
    public static byte[] sign(PrivateKey key, String batchId, String applicationId) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(message(batchId, applicationId));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the tag key cannot sign", e);
        }
    }

    /** The tag of whom this signature belongs to, 64 hexadecimal digits. */
    public static String tag(byte[] signature) {
        return Hashes.sha256Hex(signature);
    }

    /** Whether it is the signature of this application in this batch. */
    public boolean verifies(String batchId, String applicationId, byte[] signature) {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(message(batchId, applicationId));
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] message(String batchId, String applicationId) {
        return ("zs-tag-1|" + batchId + "|" + applicationId).getBytes(StandardCharsets.UTF_8);
    }

    /** Base64 of the SubjectPublicKeyInfo. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TagKey key && key.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
