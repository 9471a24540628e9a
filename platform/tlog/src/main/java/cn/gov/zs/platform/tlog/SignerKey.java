package cn.gov.zs.platform.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * A private key with its name, written {@code PRIVATE+KEY+name+hash+base64} as other implementations of signed-note write it. It does
 * not print itself.
 */
public final class SignerKey {
    private static final String PREFIX = "PRIVATE+KEY+";

    private final VerifierKey verifier;
    private final byte[] secret;

    private SignerKey(VerifierKey verifier, byte[] secret) {
        this.verifier = verifier;
        this.secret = secret.clone();
    }

    /** @throws MalformedException when it is not such a key or its hash is another key's; the message does not hold the key */
    public static SignerKey parse(String text) {
        var parts = text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3) {
            throw new MalformedException("A signing key is written PRIVATE+KEY+name+hash+base64.");
        }
        var bytes = Base64Text.decode(parts[2]);
        var type = SignatureType.ofSecret(bytes);
        var read = of(parts[0], type, type.untyped(bytes));
        if (!VerifierKey.hex(read.verifier.id()).equals(parts[1])) {
            throw new MalformedException("The hash of this signing key is another key's.");
        }
        return read;
    }

    /** @param secret 32 bytes of chance */
    public static SignerKey of(String name, SignatureType type, byte[] secret) {
        return new SignerKey(VerifierKey.of(name, type, type.publicOf(secret)), secret);
    }

    /** Its public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** The key as its file holds it: a secret. */
    public String secretText() {
        return PREFIX + verifier.name() + "+" + VerifierKey.hex(verifier.id()) + "+"
                + Base64Text.encode(verifier.type().typed(secret));
    }

    /**
     * Signs a text: twice the same gives the same.
     *
     * @throws IllegalStateException for a witness's key, which signs with a time
     */
    public SignedNote sign(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var signature = switch (verifier.type()) {
            case ED25519 -> Ed25519.sign(Ed25519.privateKey(secret), bytes);
            case SM2 -> Sm2.sign(secret, bytes);
            case COSIGNATURE -> throw new IllegalStateException("a witness's key signs with a time");
        };
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
                .put(Ed25519.sign(Ed25519.privateKey(secret), SignatureType.message(time, text)))
                .array();
        return SignatureLine.of(verifier.name(), verifier.id(), signature);
    }

    @Override
    public String toString() {
        return "SignerKey[" + verifier.name() + "+" + VerifierKey.hex(verifier.id()) + "]";
    }
}
