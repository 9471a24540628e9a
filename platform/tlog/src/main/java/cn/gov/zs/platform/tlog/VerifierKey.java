package cn.gov.zs.platform.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A public key with its name, written {@code name+hash+base64} (signed-note).
 *
 * @param name of the signer; no space, no plus sign
 * @param type what its signatures are over
 * @param id eight hexadecimal digits that signature lines carry
 * @param key type and key, in base 64
 */
public record VerifierKey(String name, SignatureType type, int id, String key) {
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Z}\\p{Cntrl}+]+");

    /** @throws MalformedException when it is not such a key or its hash is another key's */
    public static VerifierKey parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new MalformedException("A verifier key is written name+hash+base64.");
        }
        var bytes = Base64Text.decode(parts[2]);
        var type = SignatureType.ofPublic(bytes);
        var read = of(parts[0], type, type.untyped(bytes));
        if (!hex(read.id()).equals(parts[1])) {
            throw new MalformedException("The hash of this verifier key is another key's.");
        }
        return read;
    }

    static VerifierKey of(String name, SignatureType type, byte[] key) {
        if (!NAME.matcher(name).matches()) {
            throw new MalformedException("A key's name has no space and no plus sign.");
        }
        type.check(key);
        var typed = type.typed(key);
        return new VerifierKey(name, type, id(name, typed), Base64Text.encode(typed));
    }

    private static int id(String name, byte[] typed) {
        var sha = Merkle.sha256();
        sha.update(name.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) '\n');
        return ByteBuffer.wrap(sha.digest(typed)).getInt();
    }

    static String hex(int id) {
        return HexFormat.of().toHexDigits(id);
    }

    /** As it is handed out. */
    public String text() {
        return name + "+" + hex(id) + "+" + key;
    }

    /** Whether a signature line says to be this key's. */
    public boolean names(SignatureLine line) {
        return line.name().equals(name) && line.keyId() == id;
    }

    /** Whether a line is this key's signature of the text. */
    public boolean verifies(String text, SignatureLine line) {
        return names(line) && type.verifies(type.untyped(Base64Text.decode(key)), text, line.signature());
    }
}
