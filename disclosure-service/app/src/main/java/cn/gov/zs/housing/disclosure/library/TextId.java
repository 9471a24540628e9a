package cn.gov.zs.housing.disclosure.library;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a text of the library, through all of its versions.
 *
 * @param text a UUID in small letters
 */
public record TextId(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** @throws IllegalArgumentException for another form */
    public TextId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A text is named by a UUID.");
        }
    }

    public static TextId of(UUID uuid) {
        return new TextId(uuid.toString());
    }

    /** Reads what stands in an address; empty for another form. */
    public static Optional<TextId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TextId(text)) : Optional.empty();
    }
}
