package cn.gov.zs.housing.disclosure.notice;

import java.util.regex.Pattern;

/**
 * 32 random bytes that go into a notice's digest, so that nobody can find the content again by trying names.
 *
 * <p>It stands beside the content while the notice stands and is dropped with it (decision 0071).
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Salt(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException for anything but 64 lower-case hexadecimal digits */
    public Salt {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A salt is 32 bytes in hexadecimal.");
        }
    }

    /** Does not print what it protects. */
    @Override
    public String toString() {
        return "Salt[…]";
    }
}
