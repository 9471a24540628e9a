package cn.gov.zs.housing.applicant.encryption;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The request to bring everything under the active key, as it stands now. The documents themselves say how far it is, so after a
 * crash it goes on where it was.
 *
 * @param requestedBy Keycloak subject
 * @param status how it stands
 * @param unreadable documents that could not be read, when it is {@link Status#STUCK}
 * @param walker the replica that does it, null before the first and after the last step
 * @param walkerUntil from then on another replica may take over
 * @param finishedAt null while it runs
 */
public record ReEncryption(
        String requestedBy,
        Instant requestedAt,
        Status status,
        int unreadable,
        @Nullable String walker,
        @Nullable Instant walkerUntil,
        @Nullable Instant finishedAt) {

    /** How it stands. */
    public enum Status {
        /** Documents under other keys are being rewritten. */
        RUNNING,
        /** No document is under another key: those keys can be removed. */
        DONE,
        /** All that remain under other keys are unreadable; somebody must look at them before it is requested again. */
        STUCK
    }

    /** A new request. */
    public static ReEncryption requested(String by, Instant at) {
        return new ReEncryption(by, at, Status.RUNNING, 0, null, null, null);
    }

    /** Taken or kept by this replica; empty when another has it or nothing is left to do. */
    public Optional<ReEncryption> takenBy(String replica, Instant now, Instant until) {
        var free = walker == null || walker.equals(replica) || walkerUntil == null || walkerUntil.isBefore(now);
        return status == Status.RUNNING && free
                ? Optional.of(new ReEncryption(requestedBy, requestedAt, status, unreadable, replica, until, null))
                : Optional.empty();
    }

    /** Ended: nothing remains but, perhaps, what cannot be read. */
    public ReEncryption ended(int stillUnreadable, Instant at) {
        return new ReEncryption(
                requestedBy,
                requestedAt,
                stillUnreadable == 0 ? Status.DONE : Status.STUCK,
                stillUnreadable,
                null,
                null,
                at);
    }
}
