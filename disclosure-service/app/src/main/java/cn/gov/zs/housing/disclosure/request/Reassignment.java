package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A request was handed to another officer (转办).
 *
 * @param from who handled it until then; empty when nobody did
 * @param to who handles it from then on
 * @param reason why, not blank; the applicant does not read it
 * @param by who decided it
 * @param at when, to the millisecond
 */
public record Reassignment(Optional<Officer> from, Officer to, String reason, Officer by, Instant at) {
    /** Keeps the moment to the millisecond, as the database does. */
    public Reassignment {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "handed from " + from + " to " + to + " at " + at;
    }
}
