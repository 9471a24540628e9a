package cn.gov.zs.platform.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A private key with its name, written {@code PRIVATE+KEY+name+hash+base64} as other implementations of signed-note write it. It does
 * not print itself.
 */
public final class SignerKey {
    private static final String PREFIX = "PRIVATE+KEY+";

    private final VerifierKey verifier;
    private final PrivateKey key;

    private SignerKey(VerifierKey verifier, PrivateKey key) {
        this.verifier = verifier;
        this.key = key;
    }

    /** @throws MalformedException when it is not such a key or its hash is another key's; the message does not hold the key */
    public static SignerKey parse(String text) {
        var parts = text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3) {
            throw new MalformedException("A signing key is written PRIVATE+KEY+name+hash+base64.");
        }
        var bytes = Base64Text.decode(parts[2]);
        if (bytes.length != 1 + Ed25519.KEY_BYTES) {
            throw new MalformedException("A signing key holds a type and 32 bytes.");
        }
        var read = of(parts[0], SignatureType.of(bytes[0]), Arrays.copyOfRange(bytes, 1, bytes.length));
        if (!VerifierKey.hex(read.verifier.id()).equals(parts[1])) {
            throw new MalformedException("The hash of this signing key is another key's.");
        }
        return read;
    }

    /** @param seed 32 bytes of chance */
    public static SignerKey of(String name, SignatureType type, byte[] seed) {
        return new SignerKey(VerifierKey.of(name, type, Ed25519.publicOf(seed)), Ed25519.privateKey(seed));
    }

    /** Its public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** The key as its file holds it: a secret. */
    public String secretText() {
        var encoded = key.getEncoded();
        var bytes = Arrays.copyOfRange(encoded, encoded.length - Ed25519.KEY_BYTES - 1, encoded.length);
        bytes[0] = verifier.type().code();
        return PREFIX + verifier.name() + "+" + VerifierKey.hex(verifier.id()) + "+" + Base64Text.encode(bytes);
    }

    /**
     * Signs a text: twice the same gives the same.
     *
     * @throws IllegalStateException for a witness's key, which signs with a time
     */
    public SignedNote sign(String text) {
        if (verifier.type() != SignatureType.ED25519) {
            throw new IllegalStateException("a witness's key signs with a time");
        }
        var signature = Ed25519.sign(key, text.getBytes(StandardCharsets.UTF_8));
        return new SignedNote(text, List.of(SignatureLine.of(verifier.name(), verifier.id(), signature)));
    }

    /**
     * Signs a checkpoint as a witness.
     *
     * @throws IllegalStateException for a log's key, which signs without a time
     */
    public SignatureLine cosign(String text, Instant at) {
        if (verifier.type() != SignatureType.COSIGNATURE) {
            throw new IllegalStateException("a log's key signs without a time");
        }
        long time = at.getEpochSecond();
        var signature = ByteBuffer.allocate(Long.BYTES + Ed25519.SIGNATURE_BYTES)
                .putLong(time)
                .put(Ed25519.sign(key, SignatureType.message(time, text)))
                .array();
        return SignatureLine.of(verifier.name(), verifier.id(), signature);
    }

    @Override
    public String toString() {
        return "SignerKey[" + verifier.name() + "+" + VerifierKey.hex(verifier.id()) + "]";
    }
}
