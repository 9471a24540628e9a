package cn.gov.zs.housing.applicant.evidence;

import java.util.Optional;
import java.util.regex.Pattern;

/** A document's number, a UUID in its written form. */
public record DocumentId(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** @throws IllegalArgumentException if it is no UUID in lower case */
    public DocumentId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a document's number");
        }
    }

    /** The number written here; empty when it is none. */
    public static Optional<DocumentId> read(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new DocumentId(written)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
