package cn.gov.zs.housing.disclosure.request;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a request (申请编号), as the receipt says it. It names the request and opens nothing.
 *
 * @param text {@code SQ-} and twice five letters or digits, without I, L, O and U, which are read as others
 */
public record RequestNumber(String text) {
    private static final Pattern FORM = Pattern.compile("SQ-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");

    /** @throws IllegalArgumentException for another form */
    public RequestNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the number of a request");
        }
    }

    /** The number in what somebody typed, in capitals or not; empty when it is none. */
    public static Optional<RequestNumber> read(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches() ? Optional.of(new RequestNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
