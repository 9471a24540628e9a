package cn.gov.zs.housing.disclosure.catalogue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who entered a typed duty, and when. */
public record Opening(Officer by, Instant at) {
    /** Keeps the moment to the millisecond, as the database does. */
    public Opening {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
