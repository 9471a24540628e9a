package cn.gov.zs.platform.tlog;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One signature of a note.
 *
 * @param name whose it says to be
 * @param keyId under which key
 * @param blob the key's id and the signature, in base 64
 */
public record SignatureLine(String name, int keyId, String blob) {
    static final String DASH = "— ";

    /** @throws MalformedException when it is none */
    public static SignatureLine parse(String line) {
        var parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2 || parts[0].isEmpty() || parts[0].contains("+")) {
            throw new MalformedException("A signature line is a dash, a name and a signature.");
        }
        var bytes = Base64Text.decode(parts[1]);
        if (bytes.length <= Integer.BYTES) {
            throw new MalformedException("A signature is longer than its key's id.");
        }
        return new SignatureLine(parts[0], ByteBuffer.wrap(bytes).getInt(), parts[1]);
    }

    static SignatureLine of(String name, int keyId, byte[] signature) {
        var bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return new SignatureLine(name, keyId, Base64Text.encode(bytes));
    }

    /** The signature alone. */
    byte[] signature() {
        var bytes = Base64Text.decode(blob);
        return Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
    }

    /** The line without its end. */
    public String text() {
        return DASH + name + " " + blob;
    }
}
