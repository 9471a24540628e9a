package cn.gov.zs.housing.applicant.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's name as on the identity card: letters, blanks, {@code ·}, {@code -}, {@code .} and {@code '}, at most 50
 * characters. No digit fits, so a name cannot carry an identity number.
 *
 * <p>It prints its first character only; {@link #text()} is for pages, notices and the database.
 */
public record PersonName(String text) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} ·•.'’-]{0,49}");

    /** @throws IllegalArgumentException if it is not a name; the message does not repeat it */
    public PersonName {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a person's name");
        }
    }

    /** The name in what a person typed, without the blanks around it; empty when it is none. */
    public static Optional<PersonName> read(String typed) {
        var text = typed.strip();
        return FORM.matcher(text).matches() ? Optional.of(new PersonName(text)) : Optional.empty();
    }

    /** The first character and a star: logs follow the case, not the person. */
    @Override
    public String toString() {
        return text.substring(0, text.offsetByCodePoints(0, 1)) + "*";
    }
}
