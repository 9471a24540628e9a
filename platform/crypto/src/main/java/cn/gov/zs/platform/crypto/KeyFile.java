package cn.gov.zs.platform.crypto;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A key ring as text, in a mounted file or a variable. Lines of Java properties:
 *
 * <pre>
 * active = 2026-11
 * key.2025-11 = 32 hexadecimal digits
 * key.2026-11 = 32 hexadecimal digits
 * index-key = 64 hexadecimal digits
 * </pre>
 */
public final class KeyFile {
    private static final String KEY = "key.";
    private static final String ACTIVE = "active";
    private static final String INDEX_KEY = "index-key";

    private KeyFile() {}

    /**
     * The ring in this text.
     *
     * @throws BadKeysException naming the line that is missing or wrong, without its content
     */
    public static KeyRing read(String text) {
        var lines = lines(text);
        var keys = new TreeMap<KeyId, Secret>();
        lines.forEach((name, value) -> {
            if (name.startsWith(KEY)) {
                keys.put(keyId(name.substring(KEY.length())), secret(name, value));
            } else if (!name.equals(ACTIVE) && !name.equals(INDEX_KEY)) {
                throw new BadKeysException("a line is neither active, nor index-key, nor a key");
            }
        });
        return new KeyRing(keys, keyId(required(lines, ACTIVE)), secret(INDEX_KEY, required(lines, INDEX_KEY)));
    }

    /** The text that reads as this ring. */
    public static String write(KeyRing ring) {
        var text = new StringBuilder()
                .append(ACTIVE)
                .append('=')
                .append(ring.active())
                .append('\n');
        new TreeMap<>(ring.keys())
                .forEach((id, key) ->
                        text.append(KEY).append(id).append('=').append(hex(key)).append('\n'));
        return text.append(INDEX_KEY)
                .append('=')
                .append(hex(ring.indexKey()))
                .append('\n')
                .toString();
    }

    private static Map<String, String> lines(String text) {
        var lines = new TreeMap<String, String>();
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (IllegalArgumentException noProperties) {
            throw new BadKeysException("the text holds a broken escape");
        }
        properties.forEach(
                (name, value) -> lines.put(name.toString(), value.toString().strip()));
        return lines;
    }

    private static String required(Map<String, String> lines, String name) {
        var value = lines.get(name);
        if (value == null || value.isEmpty()) {
            throw new BadKeysException("the line " + name + " is missing");
        }
        return value;
    }

    private static KeyId keyId(String text) {
        try {
            return new KeyId(text);
        } catch (IllegalArgumentException wrong) {
            throw new BadKeysException(String.valueOf(wrong.getMessage()));
        }
    }

    private static Secret secret(String name, String value) {
        try {
            return Secret.of(HexFormat.of().parseHex(value));
        } catch (IllegalArgumentException notHexadecimal) {
            // without the cause: its message repeats what stands there
            throw new BadKeysException("the line " + name + " is not hexadecimal");
        }
    }

    private static String hex(Secret secret) {
        return HexFormat.of().formatHex(secret.copy());
    }
}
