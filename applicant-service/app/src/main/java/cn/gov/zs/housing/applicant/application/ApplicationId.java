package cn.gov.zs.housing.applicant.application;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An application's number, a UUID in its written form.
 *
 * <p>It is the number of the form it came from, so that a form sent twice finds its application already there.
 */
public record ApplicationId(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** @throws IllegalArgumentException if it is no UUID in lower case */
    public ApplicationId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an application's number");
        }
    }

    /** The number of the application that comes from this form. */
    public static ApplicationId of(UUID form) {
        return new ApplicationId(form.toString());
    }

    /** The number written here; empty when it is none. */
    public static Optional<ApplicationId> read(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new ApplicationId(written)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
