package cn.gov.zs.platform.eventing.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that did not take effect when it came. Stored as it is: renaming a component is a migration.
 *
 * @param type the event's wire name; empty when it cannot be told
 * @param message the record's value; null once replayed, for it may hold personal data and is no longer needed
 * @param error class and place of the fault or what was missing; null while it only waits behind another
 * @param tries how often it was tried
 * @param diedAt when it was put out on the dead-letter topic; null as long as it is tried by itself
 * @param settledBy who replayed it with success
 */
public record Letter(
        int partition,
        long offset,
        String type,
        Status status,
        @Nullable String message,
        Received.Encoding encoding,
        @Nullable String error,
        int tries,
        Instant receivedAt,
        @Nullable Instant lastTriedAt,
        @Nullable Instant diedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    /** Where a letter stands. */
    public enum Status {
        /** Tried again by itself: what it needs has not arrived. */
        WAITING,
        /** Failed; a member of staff must look. */
        OPEN,
        /** Came after one that failed, and waits so that the order is kept. */
        PARKED,
        /** Took effect when it was replayed. */
        REPLAYED
    }

    static Letter parked(Received received, Instant now) {
        return new Letter(
                received.partition(),
                received.offset(),
                received.type(),
                Status.PARKED,
                received.message(),
                received.encoding(),
                null,
                0,
                now,
                null,
                null,
                null,
                null);
    }

    /** It still has to take effect. */
    public boolean unsettled() {
        return status != Status.REPLAYED;
    }

    boolean is(int thatPartition, long thatOffset) {
        return partition == thatPartition && offset == thatOffset;
    }

    boolean isTheUnsettled(Letter other) {
        return unsettled() && is(other.partition, other.offset);
    }

    Letter tried(Status now, String why, Instant at) {
        return new Letter(
                partition,
                offset,
                type,
                now,
                message,
                encoding,
                why,
                tries + 1,
                receivedAt,
                at,
                diedAt,
                settledBy,
                settledAt);
    }

    Letter dead(Instant at) {
        return new Letter(
                partition,
                offset,
                type,
                status,
                message,
                encoding,
                error,
                tries,
                receivedAt,
                lastTriedAt,
                at,
                settledBy,
                settledAt);
    }

    Letter replayed(String by, Instant at) {
        return new Letter(
                partition,
                offset,
                type,
                Status.REPLAYED,
                null,
                encoding,
                error,
                tries + 1,
                receivedAt,
                at,
                diedAt,
                by,
                at);
    }

    Received received(String topic, String key) {
        if (message == null) {
            throw new IllegalStateException("a settled letter has no message any more");
        }
        return new Received(topic, key, partition, offset, message, encoding);
    }

    /** Without the message: it may hold personal data. */
    @Override
    public String toString() {
        return status + " " + partition + ":" + offset + " tries=" + tries + " " + error;
    }
}
