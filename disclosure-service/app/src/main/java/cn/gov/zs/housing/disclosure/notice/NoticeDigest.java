package cn.gov.zs.housing.disclosure.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * SHA-256 over what a notice said. It outlives the content: whoever kept a copy can prove that it stood here, nobody else
 * can learn the content from it (decision 0071).
 *
 * @param text {@code sha256:} and 64 lower-case hexadecimal digits
 */
public record NoticeDigest(String text) {
    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    /** @throws IllegalArgumentException for another form */
    public NoticeDigest {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A digest is sha256: and 64 hexadecimal digits.");
        }
    }

    /** The digest of the salt's hexadecimal digits, one line feed and the canonical JSON, all as UTF-8. */
    public static NoticeDigest of(Salt salt, String canonical) {
        var bytes = (salt.hex() + "\n" + canonical).getBytes(StandardCharsets.UTF_8);
        try {
            return new NoticeDigest("sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
