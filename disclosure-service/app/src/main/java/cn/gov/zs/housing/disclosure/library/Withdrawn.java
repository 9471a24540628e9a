package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** 已撤下: its words are no longer shown; that it was there, its digests and the reason are. */
public record Withdrawn(Officer askedBy, Officer decidedBy, Instant at, String reason) {
    /** Keeps the moment to the millisecond, as the database does. */
    public Withdrawn {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
