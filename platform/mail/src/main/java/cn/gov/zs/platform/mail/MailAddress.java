package cn.gov.zs.platform.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address of at most 100 plain ASCII characters. It prints its domain only; {@link #text()} is for the letter. */
public record MailAddress(String text) {
    /** Longest address. */
    public static final int MAX = 100;

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}){0,8}"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,24}");

    /** @throws IllegalArgumentException if it is none; the message does not repeat it */
    public MailAddress {
        if (!good(text)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The address in what a person typed, without the blanks around it; empty when it is none. */
    public static Optional<MailAddress> read(String typed) {
        var text = typed.strip();
        return good(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
    }

    private static boolean good(String text) {
        return text.length() <= MAX && FORM.matcher(text).matches();
    }

    /** One form for all spellings: no mail server tells addresses apart by capital letters. */
    public String normalised() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "*" + text.substring(text.indexOf('@'));
    }
}
