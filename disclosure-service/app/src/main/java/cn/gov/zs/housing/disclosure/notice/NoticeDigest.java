package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.canonical.Sha256;
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
        return new NoticeDigest(Sha256.named(salt.hex() + "\n" + canonical));
    }

    @Override
    public String toString() {
        return text;
    }
}
