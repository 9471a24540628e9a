package cn.gov.zs.housing.disclosure.notice;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of an objection (异议编号), as the receipt says it. It names the objection and opens nothing.
 *
 * @param text {@code YY-} and twice five letters or digits, without I, L, O and U, which are read as others
 */
public record ObjectionNumber(String text) {
    private static final Pattern FORM = Pattern.compile("YY-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");

    /** @throws IllegalArgumentException for another form */
    public ObjectionNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the number of an objection");
        }
    }

    /** The number in what somebody typed, in capitals or not; empty when it is none. */
    public static Optional<ObjectionNumber> read(String typed) {
        var text = typed.strip().toUpperCase(java.util.Locale.ROOT);
        return FORM.matcher(text).matches() ? Optional.of(new ObjectionNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
