package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A version that is public for good.
 *
 * @param number from 1
 * @param writtenBy who wrote it
 * @param publishedBy another officer
 * @param reason why the version before it was not right; empty for the first
 */
public record PublishedVersion(
        int number, TextBody body, Officer writtenBy, Officer publishedBy, Instant publishedAt, String reason) {
    /** Keeps the moment to the millisecond, as the database does. */
    public PublishedVersion {
        publishedAt = publishedAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
