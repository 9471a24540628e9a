package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A disclosure officer who worked here before: whom a request can be handed to is known from her own logins, for this service asks nobody
 * else for accounts (decision 0148).
 *
 * @param officer as the record names her
 * @param seenAt when she was here last, to the millisecond
 */
public record Handler(Officer officer, Instant seenAt) {
    /** Keeps the moment to the millisecond, as the database does. */
    public Handler {
        seenAt = seenAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
