package cn.gov.zs.housing.applicant.objection;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of an objection (异议编号), as disclosure-service gave it.
 *
 * @param text such as {@code YY-7K3M9-QXA2T}
 */
public record ObjectionId(String text) {
    private static final Pattern FORM = Pattern.compile("YY-[0-9A-Z]{5}-[0-9A-Z]{5}");

    /** @throws IllegalArgumentException for another form */
    public ObjectionId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the number of an objection");
        }
    }

    /** The number in an address; empty when it is none. */
    public static Optional<ObjectionId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ObjectionId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
