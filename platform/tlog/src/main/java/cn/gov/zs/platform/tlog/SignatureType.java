package cn.gov.zs.platform.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/** What a signature in a note is over, and by which algorithm. */
public enum SignatureType {
    /** The text (signed-note): a log's own. */
    ED25519(new byte[] {1}, Ed25519.KEY_BYTES, Ed25519.KEY_BYTES) {
        @Override
        void check(byte[] publicKey) {
            Ed25519.publicKey(publicKey);
        }

        @Override
        byte[] publicOf(byte[] secret) {
            return Ed25519.publicOf(secret);
        }

        @Override
        boolean verifies(byte[] publicKey, String text, byte[] signature) {
            return Ed25519.verifies(Ed25519.publicKey(publicKey), text.getBytes(StandardCharsets.UTF_8), signature);
        }
    },

    /** The text and a time (tlog-cosignature): a witness's. */
    COSIGNATURE(new byte[] {4}, Ed25519.KEY_BYTES, Ed25519.KEY_BYTES) {
        @Override
        void check(byte[] publicKey) {
            Ed25519.publicKey(publicKey);
        }

        @Override
        byte[] publicOf(byte[] secret) {
            return Ed25519.publicOf(secret);
        }

        @Override
        boolean verifies(byte[] publicKey, String text, byte[] signature) {
            if (signature.length != Long.BYTES + Ed25519.SIGNATURE_BYTES) {
                return false;
            }
            long time = ByteBuffer.wrap(signature).getLong();
            var signed = Arrays.copyOfRange(signature, Long.BYTES, signature.length);
            return time >= 0 && Ed25519.verifies(Ed25519.publicKey(publicKey), message(time, text), signed);
        }
    },

    /** The text, by SM2 (GB/T 32918.2): a log's own beside Ed25519. Signed-note has no byte for it, so it is named at length. */
    SM2(sm2(), Sm2.PUBLIC_KEY_BYTES, Sm2.PRIVATE_KEY_BYTES) {
        @Override
        void check(byte[] publicKey) {
            Sm2.check(publicKey);
        }

        @Override
        byte[] publicOf(byte[] secret) {
            return Sm2.publicOf(secret);
        }

        @Override
        boolean verifies(byte[] publicKey, String text, byte[] signature) {
            return Sm2.verifies(publicKey, text.getBytes(StandardCharsets.UTF_8), signature);
        }
    };

    private final byte[] identifier;
    private final int publicBytes;
    private final int secretBytes;

    SignatureType(byte[] identifier, int publicBytes, int secretBytes) {
        this.identifier = identifier;
        this.publicBytes = publicBytes;
        this.secretBytes = secretBytes;
    }

    /** @throws MalformedException when there is no such public key */
    abstract void check(byte[] publicKey);

    abstract byte[] publicOf(byte[] secret);

    abstract boolean verifies(byte[] publicKey, String text, byte[] signature);

    /** The key behind its type, as it is written and hashed. */
    byte[] typed(byte[] key) {
        var typed = Arrays.copyOf(identifier, identifier.length + key.length);
        System.arraycopy(key, 0, typed, identifier.length, key.length);
        return typed;
    }

    /** The key of a typed one. */
    byte[] untyped(byte[] typed) {
        return Arrays.copyOfRange(typed, identifier.length, typed.length);
    }

    /** @throws MalformedException when it is no public key of a known type */
    static SignatureType ofPublic(byte[] typed) {
        return of(typed, type -> type.publicBytes);
    }

    /** @throws MalformedException when it is no private key of a known type */
    static SignatureType ofSecret(byte[] typed) {
        return of(typed, type -> type.secretBytes);
    }

    private static SignatureType of(byte[] typed, ToIntFunction<SignatureType> bytes) {
        return Arrays.stream(values())
                .filter(type -> typed.length == type.identifier.length + bytes.applyAsInt(type)
                        && Arrays.equals(type.identifier, 0, type.identifier.length, typed, 0, type.identifier.length))
                .findFirst()
                .orElseThrow(() -> new MalformedException("This is no key of a type that is known here."));
    }

    /** What a witness signs. */
    static byte[] message(long time, String text) {
        return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** Chosen for good: it is part of key ids. */
    private static byte[] sm2() {
        var name = "GB/T 32918.2-2016 SM2 SM3\n".getBytes(StandardCharsets.US_ASCII);
        var identifier = new byte[1 + name.length];
        identifier[0] = (byte) 0xff;
        System.arraycopy(name, 0, identifier, 1, name.length);
        return identifier;
    }
}
