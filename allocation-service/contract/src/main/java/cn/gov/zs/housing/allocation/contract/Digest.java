package cn.gov.zs.housing.allocation.contract;

import java.util.regex.Pattern;

/** The one written form of a digest in these events: {@code sha256:} and 64 lower-case hexadecimal digits. */
final class Digest {

    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    private Digest() {}

    static String checked(String digest) {
        if (!FORM.matcher(digest).matches()) {
            throw new IllegalArgumentException("not sha256: and 64 hexadecimal digits: " + digest);
        }
        return digest;
    }
}
