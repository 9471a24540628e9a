package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public log's verifier key (C2SP signed-note): by it alone the log's checkpoints are checked.
 *
 * @param name the log's origin
 * @param id the first four bytes of the key's hash
 * @param publicKey base64 of the 32 bytes of the Ed25519 key
 */
record LogKey(String name, int id, String publicKey) {

    private static final byte ED25519 = 1;
    private static final Pattern TEXT = Pattern.compile("([!-*,-~]{1,200})\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})");

    /** Reads {@code name+hash+base64}; empty if it is none, or its hash is not that of name and key. */
    static Optional<LogKey> find(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var key = Base64.getDecoder().decode(parts.group(3));
        var name = parts.group(1);
        int id = id(name, key);
        if (key[0] != ED25519 || !"%08x".formatted(id).equals(parts.group(2))) {
            return Optional.empty();
        }
        var publicKey = Base64.getEncoder().encodeToString(Arrays.copyOfRange(key, 1, key.length));
        return Optional.of(new LogKey(name, id, publicKey));
    }

    private static int id(String name, byte[] key) {
        var hash = Hashes.sha256(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n'}, key);
        return ByteBuffer.wrap(hash).getInt();
    }
}
