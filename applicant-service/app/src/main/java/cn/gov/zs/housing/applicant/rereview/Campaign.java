package cn.gov.zs.housing.applicant.rereview;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A township's re-review of a year (复审批次). Where its work stands is stored with every step, so another replica goes on after a
 * crash.
 *
 * @param openedBy Keycloak subject
 * @param openedByName her name as staff see it
 * @param schedule of every household in it
 * @param status how its work stands
 * @param cursor the last household asked; empty at the start
 * @param households how many were asked so far
 * @param walker the replica that works on it, null before its first step
 * @param walkerUntil from then on another replica may take over
 */
public record Campaign(
        CampaignId id,
        String openedBy,
        String openedByName,
        Instant openedAt,
        Schedule schedule,
        Status status,
        String cursor,
        long households,
        @Nullable String walker,
        @Nullable Instant walkerUntil) {
    /** How the work stands. */
    public enum Status {
        /** 正在通知: households are still being asked. */
        SPREADING,
        /** 进行中: all were asked. */
        RUNNING,
        /** 已结束: nothing is open any more. */
        FINISHED
    }

    /** A campaign that begins. */
    public static Campaign opened(CampaignId id, String by, String byName, Schedule schedule, Instant at) {
        return new Campaign(id, by, byName, at, schedule, Status.SPREADING, "", 0, null, null);
    }

    /**
     * Whether this is what she asked for, asked for again, because the answer was lost. All that is asked for is in the number; days
     * and households are those of the first time.
     */
    public boolean isRepeatedBy(Campaign asked) {
        return id.equals(asked.id) && openedBy.equals(asked.openedBy);
    }

    /** Taken or kept by this replica; empty when another has it or it has ended. */
    public Optional<Campaign> takenBy(String replica, Instant now, Instant until) {
        var free = walker == null || walker.equals(replica) || walkerUntil == null || walkerUntil.isBefore(now);
        return status != Status.FINISHED && free
                ? Optional.of(with(status, cursor, households, replica, until))
                : Optional.empty();
    }

    /** Some more were asked; empty when this replica has lost it. */
    public Optional<Campaign> spread(String replica, String upTo, int more) {
        return status == Status.SPREADING && replica.equals(walker)
                ? Optional.of(with(status, upTo, households + more, walker, walkerUntil))
                : Optional.empty();
    }

    /** Now stands so; empty when this replica has lost it. */
    public Optional<Campaign> becomes(String replica, Status next) {
        return replica.equals(walker)
                ? Optional.of(with(next, cursor, households, walker, walkerUntil))
                : Optional.empty();
    }

    private Campaign with(
            Status nextStatus,
            String nextCursor,
            long nextHouseholds,
            @Nullable String nextWalker,
            @Nullable Instant until) {
        return new Campaign(
                id,
                openedBy,
                openedByName,
                openedAt,
                schedule,
                nextStatus,
                nextCursor,
                nextHouseholds,
                nextWalker,
                until);
    }
}
