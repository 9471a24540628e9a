package cn.gov.zs.platform.crypto;

import java.util.regex.Pattern;

/** The public name of a key: 1 to 40 small letters, digits and dashes. It stands in every ciphertext. */
public record KeyId(String text) implements Comparable<KeyId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** @throws IllegalArgumentException if it is no such name; the message does not repeat it */
    public KeyId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a key's name has 1 to 40 small letters, digits and dashes");
        }
    }

    @Override
    public int compareTo(KeyId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
