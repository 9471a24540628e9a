package cn.gov.zs.housing.disclosure.mailing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Everybody who hears by letter, and how far the public log has been told. */
public interface Subscribers {
    /** The subscriber, if there is one. */
    Optional<Subscriber> find(SubscriberId id);

    /**
     * Changes a subscriber in one atomic write; decides again when somebody else was faster. One without a wish is removed, whole.
     *
     * @param first makes it, when there is none
     * @return as it is now; empty when it is gone
     */
    Optional<Subscriber> change(SubscriberId id, Optional<Subscriber> first, UnaryOperator<Subscriber> decision);

    /** Removes a subscriber, whole, whatever waits. */
    void remove(SubscriberId id);

    /**
     * Those that follow something by one of these words.
     *
     * @param after only those behind this one; empty for the first
     */
    List<SubscriberId> listFollowing(List<String> keys, String after, int limit);

    /** Those for whom something may be due, the longest due first. */
    List<SubscriberId> listDue(Instant now, int limit);

    /** Those who have something that nobody confirmed in time. */
    List<SubscriberId> listExpired(Instant now, int limit);

    /** How many entries of the public log are told. The first time: as many as there are, for nobody asked to be told of the past. */
    long told(long size);

    /** That the entries before this one are told; what is told already stays so. */
    void told(long before, long now);
}
