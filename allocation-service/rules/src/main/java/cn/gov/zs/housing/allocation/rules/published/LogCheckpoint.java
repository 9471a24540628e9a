package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.rules.proof.OfficeSignature;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A head of the public log that its key signed (C2SP tlog-checkpoint in a signed-note).
 *
 * @param size how many entries
 * @param root of their tree, 64 hexadecimal digits
 */
record LogCheckpoint(long size, String root) {

    private static final Pattern NOTE = Pattern.compile(
            "(([!-*,-~]{1,200})\\n(0|[1-9][0-9]{0,15})\\n([A-Za-z0-9+/]{43}=)\\n)\\n((?:— [!-*,-~]{1,200} [A-Za-z0-9+/]{4,512}={0,2}\\n){1,16})");

    private static final int ID_BYTES = 4;
    private static final int SIGNATURE_BYTES = 64;

    /** Reads a note; empty if it is no checkpoint of this log, or a signature that names the key is not by it, or none does. */
    static Optional<LogCheckpoint> find(String note, LogKey key, SignatureCheck signatures) {
        var parts = NOTE.matcher(note);
        if (!parts.matches() || !parts.group(2).equals(key.name())) {
            return Optional.empty();
        }
        long size = Long.parseLong(parts.group(3));
        var root = bytes(parts.group(4));
        if (size > Json.LARGEST
                || root.isEmpty()
                || !signed(
                        parts.group(1).getBytes(StandardCharsets.UTF_8),
                        parts.group(5).split("\n"),
                        key,
                        signatures)) {
            return Optional.empty();
        }
        return Optional.of(new LogCheckpoint(size, Hashes.hex(root.get())));
    }

    /** Lines of others, such as outside witnesses, are passed over. */
    private static boolean signed(byte[] text, String[] lines, LogKey key, SignatureCheck signatures) {
        boolean signed = false;
        for (var line : lines) {
            var words = line.split(" ", 3);
            var signature = bytes(words[2]);
            if (signature.isEmpty()) {
                return false;
            }
            if (words[1].equals(key.name()) && names(signature.get(), key)) {
                if (!verifies(text, signature.get(), key, signatures)) {
                    return false;
                }
                signed = true;
            }
        }
        return signed;
    }

    private static boolean names(byte[] signature, LogKey key) {
        return signature.length >= ID_BYTES && ByteBuffer.wrap(signature).getInt() == key.id();
    }

    private static boolean verifies(byte[] text, byte[] signature, LogKey key, SignatureCheck signatures) {
        if (signature.length != ID_BYTES + SIGNATURE_BYTES) {
            return false;
        }
        var bare = java.util.Arrays.copyOfRange(signature, ID_BYTES, signature.length);
        return signatures.verifies(
                new OfficeSignature(key.publicKey(), Base64.getEncoder().encodeToString(bare)), text);
    }

    /** Base64 with padding; only one text is right for given bytes. */
    private static Optional<byte[]> bytes(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            return Optional.of(bytes)
                    .filter(right -> Base64.getEncoder().encodeToString(right).equals(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
