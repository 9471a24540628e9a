package cn.gov.zs.platform.tlog;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.util.BigIntegers;

/**
 * SM2 signatures (GB/T 32918.2-2016) with SM3 over the recommended curve and the usual identity. The standard draws k by chance; here it
 * follows from key and text as RFC 6979 says, with HMAC-SM3, because two replicas that sign the same must write the same. Verifiers see
 * no difference.
 */
final class Sm2 {
    /** A public key: {@code 04}, x and y. */
    static final int PUBLIC_KEY_BYTES = 65;

    static final int PRIVATE_KEY_BYTES = 32;

    /** A signature: r and s. */
    static final int SIGNATURE_BYTES = 64;

    private static final byte[] IDENTITY = "1234567812345678".getBytes(StandardCharsets.US_ASCII);
    private static final ECDomainParameters CURVE = new ECDomainParameters(GMNamedCurves.getByName("sm2p256v1"));

    private Sm2() {}

    /** @throws MalformedException unless 1 ≤ d ≤ n − 2 */
    static byte[] publicOf(byte[] privateKey) {
        return CURVE.getG().multiply(privateKey(privateKey).getD()).normalize().getEncoded(false);
    }

    /** @throws MalformedException unless it is a point of the curve, written in full */
    static void check(byte[] publicKey) {
        publicKey(publicKey);
    }

    static byte[] sign(byte[] privateKey, byte[] message) {
        var key = privateKey(privateKey);
        var signer = signer();
        signer.init(
                true,
                new ParametersWithID(new ParametersWithRandom(key, new KeyAndTextAsChance(key, message)), IDENTITY));
        signer.update(message, 0, message.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException("a key that was read cannot sign", e);
        }
    }

    static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE_BYTES) {
            return false;
        }
        var verifier = signer();
        verifier.init(false, new ParametersWithID(publicKey(publicKey), IDENTITY));
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }

    private static SM2Signer signer() {
        return new SM2Signer(PlainDSAEncoding.INSTANCE, new SM3Digest());
    }

    private static ECPrivateKeyParameters privateKey(byte[] bytes) {
        var d = new BigInteger(1, bytes);
        // with d = n - 1 nothing can be signed: 1 + d has no inverse
        if (bytes.length != PRIVATE_KEY_BYTES
                || d.signum() == 0
                || d.compareTo(CURVE.getN().subtract(BigInteger.TWO)) > 0) {
            throw new MalformedException("This is no SM2 key.");
        }
        return new ECPrivateKeyParameters(d, CURVE);
    }

    private static ECPublicKeyParameters publicKey(byte[] bytes) {
        try {
            if (bytes.length == PUBLIC_KEY_BYTES && bytes[0] == 4) {
                return new ECPublicKeyParameters(CURVE.getCurve().decodePoint(bytes), CURVE);
            }
        } catch (IllegalArgumentException notOnTheCurve) {
            // told below
        }
        throw new MalformedException("This is no SM2 key.");
    }

    /** Where the signer asks for chance it gets the k of RFC 6979, and another one if it asks again. */
    private static final class KeyAndTextAsChance extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final transient HMacDSAKCalculator calculator = new HMacDSAKCalculator(new SM3Digest());

        KeyAndTextAsChance(ECPrivateKeyParameters key, byte[] message) {
            var digest = new SM3Digest();
            digest.update(message, 0, message.length);
            var hash = new byte[digest.getDigestSize()];
            digest.doFinal(hash, 0);
            calculator.init(CURVE.getN(), key.getD(), hash);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            var k = BigIntegers.asUnsignedByteArray(bytes.length, calculator.nextK());
            System.arraycopy(k, 0, bytes, 0, bytes.length);
            Arrays.fill(k, (byte) 0);
        }
    }
}
