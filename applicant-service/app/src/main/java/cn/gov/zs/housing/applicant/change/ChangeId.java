package cn.gov.zs.housing.applicant.change;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reported change's number: the case and its place among the changes of that case. Since the next place is free only when the
 * one before it is settled, a case has one open change at most, whoever reports at the same moment.
 *
 * @param application the case
 * @param place from 1
 */
public record ChangeId(ApplicationId application, int place) {
    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]{0,3}");

    /** @throws IllegalArgumentException if the place is below 1 */
    public ChangeId {
        if (place < 1) {
            throw new IllegalArgumentException("changes of a case are counted from 1");
        }
    }

    /** The number written as a case and a place; empty when it is none. */
    public static Optional<ChangeId> read(String application, String place) {
        return ApplicationId.read(application)
                .filter(_ -> PLACE.matcher(place).matches())
                .map(id -> new ChangeId(id, Integer.parseInt(place)));
    }

    /** The number in the form it is stored in. */
    public String text() {
        return application.text() + ":" + place;
    }

    /** The number in its stored form; empty when it is none. */
    public static Optional<ChangeId> read(String written) {
        var colon = written.indexOf(':');
        return colon < 0 ? Optional.empty() : read(written.substring(0, colon), written.substring(colon + 1));
    }

    @Override
    public String toString() {
        return text();
    }
}
