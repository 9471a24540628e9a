package cn.gov.zs.platform.eventing.deadletter;

import static com.mongodb.client.model.Filters.eq;

import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Holds back what could not take effect. An event that fails blocks its key in this service: later ones of the key queue behind
 * it, all others flow. One document per key, so that queueing and settling cannot overtake each other.
 */
public final class DeadLetters {

    static final String COLLECTION = "dead-letters";
    /** Who settles what is tried again by itself. */
    static final String ITSELF = "";

    private static final Duration CLAIM = Duration.ofSeconds(30);
    private static final int CLAIMED_AT_ONCE = 100;

    private final Aggregates<BlockedKey> keys;
    private final Delivery delivery;
    private final InstantSource machine;

    /**
     * @param topic of the dead letters
     * @param machine the machine's time: how long something has been waiting does not change when the platform's clock is moved
     */
    public DeadLetters(AggregateStore store, String topic, Delivery delivery, InstantSource machine) {
        this.keys = store.of(COLLECTION, topic, BlockedKey.class, UnaryOperator.identity(), UnaryOperator.identity());
        store.index(COLLECTION, Indexes.ascending("state.stand", "state.changedAt"));
        store.index(COLLECTION, Indexes.ascending("state.retryAt"));
        this.delivery = delivery;
        this.machine = machine;
    }

    /** Lets an event take effect, or holds it back. Throws {@link TransientFaultException} when it must come again. */
    public void accept(Received received) {
        // most events of a shared topic are other services' business: they cost no question to the database
        var effect = delivery.effectOf(received);
        if (effect.isEmpty() || parked(received)) {
            return;
        }
        delivery.attempt(received, effect.get()).ifPresent(failure -> hold(received, failure));
    }

    /** Keys with something for staff to do, the longest untouched first. */
    public List<Versioned<BlockedKey>> dead(int skip, int limit) {
        return keys.list(
                eq("state.stand", BlockedKey.Stand.DEAD.name()), Sorts.ascending("state.changedAt"), skip, limit);
    }

    /** How many keys have something for staff to do. */
    public long countDead() {
        return keys.count(eq("state.stand", BlockedKey.Stand.DEAD.name()));
    }

    /** Keys that staff have settled, the latest first. */
    public List<Versioned<BlockedKey>> settled(int limit) {
        return keys.list(
                eq("state.stand", BlockedKey.Stand.SETTLED.name()), Sorts.descending("state.changedAt"), 0, limit);
    }

    /** One key; throws {@link cn.gov.zs.platform.eventing.AbsentException} when nothing of it was ever held back. */
    public Versioned<BlockedKey> key(String id) {
        return keys.get(id);
    }

    /**
     * Replays the letters of a key in order until all took effect or one fails again.
     *
     * @param by who asked for it; kept with each letter
     * @return how it stands afterwards
     */
    public BlockedKey replay(String id, String by) {
        return workThrough(id, by);
    }

    /**
     * As {@link #replay(String, String)}, for a key that was seen as it stood at this version; throws {@link
     * cn.gov.zs.platform.eventing.StaleVersionException} when it has changed since.
     */
    public BlockedKey replay(String id, long version, String by) {
        keys.<Done>change(id, version, _ -> Change.none(Done.DONE));
        return replay(id, by);
    }

    /** Tries what waits and is due; several replicas share the work. */
    public void retryDue() {
        var now = machine.instant();
        for (var due : keys.list(
                Filters.lte("state.retryAt", Date.from(now)), Sorts.ascending("state.retryAt"), 0, CLAIMED_AT_ONCE)) {
            if (claim(due.id(), now)) {
                workThrough(due.id(), ITSELF);
            }
        }
    }

    private boolean claim(String id, Instant now) {
        return keys.<Boolean>change(
                id,
                key -> key.due(now) ? Change.to(key.claimed(now.plus(CLAIM)), List.of(), true) : Change.none(false));
    }

    private BlockedKey workThrough(String id, String by) {
        while (true) {
            var read = keys.get(id);
            var key = read.state();
            var head = key.head().orElse(null);
            if (head == null) {
                forgetIfNeverDead(read);
                return key;
            }
            var failure = delivery.attempt(head.received(key.topic(), key.key()));
            var now = machine.instant();
            var after = changed(
                    id,
                    failure.<UnaryOperator<BlockedKey>>map(
                                    why -> is -> is.failedAgain(head.partition(), head.offset(), why, now))
                            .orElse(is -> is.settled(head.partition(), head.offset(), by, now)));
            if (failure.isPresent()) {
                return after;
            }
        }
    }

    /** What only had to wait a little leaves nothing behind. */
    private void forgetIfNeverDead(Versioned<BlockedKey> settled) {
        if (settled.state().letters().isEmpty()) {
            keys.remove(settled.id(), settled.version());
        }
    }

    private boolean parked(Received received) {
        var id = id(received);
        if (keys.find(id).filter(key -> key.state().blocks()).isEmpty()) {
            return false;
        }
        // It may have been settled since it was read, so it is asked again in the write; if it is gone altogether the
        // exception brings the event again.
        return keys.<Boolean>change(
                id,
                key -> key.blocks() ? outcome(key, key.park(received, machine.instant()), true) : Change.none(false));
    }

    private void hold(Received received, Failure failure) {
        var id = id(received);
        var now = machine.instant();
        var first = BlockedKey.free(received.topic(), received.key(), now);
        var failed = first.failed(received, failure, now);
        if (!keys.create(id, failed, events(first, failed))) {
            changed(id, key -> key.failed(received, failure, now));
        }
    }

    private BlockedKey changed(String id, UnaryOperator<BlockedKey> step) {
        return keys.change(id, key -> {
            var after = step.apply(key);
            return outcome(key, after, after);
        });
    }

    private static <R> Change<BlockedKey, R> outcome(BlockedKey before, BlockedKey after, R answer) {
        return after.equals(before) ? Change.none(answer) : Change.to(after, List.of(events(before, after)), answer);
    }

    private static Outgoing[] events(BlockedKey before, BlockedKey after) {
        return DeadLetterV1.between(before, after).stream()
                .map(letter -> Outgoing.of(DeadLetterV1.TYPE, letter))
                .toArray(Outgoing[]::new);
    }

    /** Id of the document that holds a key back. */
    static String id(Received received) {
        return received.topic() + "/" + received.key();
    }
}
