package cn.gov.zs.housing.disclosure.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The archive files that are still to be made, in every replica's sight. */
public interface ArchiveOrders {
    /** So long an order is left to whoever took it: a replica that was killed leaves it to the others after that. */
    Duration LEFT_TO_ITS_TAKER = Duration.ofMinutes(1);

    /** Keeps an order; one that is there for this item stays as it is. */
    void add(ArchiveOrder order);

    /** The one that waits longest and that nobody is at work on. */
    Optional<ArchiveOrder> take(Instant now);

    /** It needs no more work. Safe to repeat. */
    void done(String itemId);

    /** Whether one waits since before then; whoever is at work on one does not count. */
    boolean waitsSince(Instant moment);
}
