package cn.gov.zs.housing.applicant.message;

import java.util.regex.Pattern;

/**
 * What a message is about, such as {@code case.registered} or {@code gaps-told}. A feature that sends a kind words it in its own
 * bundle: {@code message.<kind>.title} and {@code message.<kind>.body}, where {@code {0}} is the first parameter.
 */
public record MessageKind(String code) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*");
    private static final int MAX = 80;

    /** @throws IllegalArgumentException if it is no name of that form, at most 80 characters */
    public MessageKind {
        if (code.length() > MAX || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a kind of message");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
