package cn.gov.zs.platform.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;

/** What a signature in a note is over. */
public enum SignatureType {
    /** The text (signed-note): a log's own. */
    ED25519((byte) 1) {
        @Override
        boolean verifies(PublicKey key, String text, byte[] signature) {
            return Ed25519.verifies(key, text.getBytes(StandardCharsets.UTF_8), signature);
        }
    },

    /** The text and a time (tlog-cosignature): a witness's. */
    COSIGNATURE((byte) 4) {
        @Override
        boolean verifies(PublicKey key, String text, byte[] signature) {
            if (signature.length != Long.BYTES + Ed25519.SIGNATURE_BYTES) {
                return false;
            }
            long time = ByteBuffer.wrap(signature).getLong();
            var signed = Arrays.copyOfRange(signature, Long.BYTES, signature.length);
            return time >= 0 && Ed25519.verifies(key, message(time, text), signed);
        }
    };

    private final byte code;

    SignatureType(byte code) {
        this.code = code;
    }

    abstract boolean verifies(PublicKey key, String text, byte[] signature);

    byte code() {
        return code;
    }

    static SignatureType of(byte code) {
        for (var type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        throw new MalformedException("Signatures of type " + code + " are not known here.");
    }

    /** What a witness signs. */
    static byte[] message(long time, String text) {
        return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }
}
