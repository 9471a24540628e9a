package cn.gov.zs.housing.disclosure.publiclog;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names an entry. It follows from what happened to what, so that nothing is logged twice.
 *
 * @param text the kind, a full stop and the notice or document
 */
public record EntryId(String text) {
    private static final Pattern FORM = Pattern.compile("[a-z-]{1,32}\\.[0-9A-Za-z-]{1,64}");

    /** @throws IllegalArgumentException for another form */
    public EntryId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("An entry is named by its kind, a full stop and an item.");
        }
    }

    /** Reads a name; empty for another form. */
    public static Optional<EntryId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new EntryId(text)) : Optional.empty();
    }

    /** The one entry of this kind about this notice or document. */
    public static EntryId of(EntryKind kind, String itemId) {
        return new EntryId(kind.text() + "." + itemId);
    }

    /** Where the public reads it. */
    public String path() {
        return "/log/entries/" + text;
    }
}
