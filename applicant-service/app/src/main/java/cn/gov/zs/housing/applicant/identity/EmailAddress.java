package cn.gov.zs.housing.applicant.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, 6 to 100 characters of plain ASCII, such as a message can be sent to. It prints its domain only;
 * {@link #text()} is for the letter.
 */
public record EmailAddress(String text) {
    /** Longest address. */
    public static final int MAX = 100;

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}){0,8}"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,24}");

    /** @throws IllegalArgumentException if it is none; the message does not repeat it */
    public EmailAddress {
        if (text.length() > MAX || !FORM.matcher(text).matches() || PlainText.holdsIdNumber(text)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The address in what a person typed, without the blanks around it; empty when it is none. */
    public static Optional<EmailAddress> read(String typed) {
        var text = typed.strip();
        return text.length() <= MAX && FORM.matcher(text).matches() && !PlainText.holdsIdNumber(text)
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "*" + text.substring(text.indexOf('@'));
    }
}
