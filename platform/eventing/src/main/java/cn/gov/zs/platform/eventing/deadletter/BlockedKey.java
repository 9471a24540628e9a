package cn.gov.zs.platform.eventing.deadletter;

import cn.gov.zs.platform.eventing.deadletter.Letter.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A key of a topic whose events are held back because one of them failed. Aggregate and document in one: it is written as it is.
 *
 * @param retryAt when it is tried by itself; null when it is not
 * @param changedAt last change, by the machine's time
 * @param letters in the order in which they came
 */
public record BlockedKey(
        String topic, String key, Stand stand, @Nullable Instant retryAt, Instant changedAt, List<Letter> letters) {

    /** How long an event may wait for what it needs. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /** What is to be done. */
    public enum Stand {
        /** It is tried again by itself. */
        WAITING,
        /** Staff must look. */
        DEAD,
        /** All took effect. */
        SETTLED
    }

    public BlockedKey {
        letters = List.copyOf(letters);
    }

    static BlockedKey free(String topic, String key, Instant now) {
        return new BlockedKey(topic, key, Stand.SETTLED, null, now, List.of());
    }

    /** The letter whose turn it is. */
    public Optional<Letter> head() {
        return letters.stream().filter(Letter::unsettled).findFirst();
    }

    /** Letters that have not taken effect yet. */
    public List<Letter> unsettled() {
        return letters.stream().filter(Letter::unsettled).toList();
    }

    /** Newcomers must queue. */
    boolean blocks() {
        return head().isPresent();
    }

    private boolean holds(Received received) {
        return unsettled().stream().anyMatch(letter -> letter.is(received.partition(), received.offset()));
    }

    /** An event that comes while an earlier one is held back. */
    BlockedKey park(Received received, Instant now) {
        return holds(received)
                ? this
                : with(appended(Letter.parked(received, now))).died(now);
    }

    /** An event that failed when it came. */
    BlockedKey failed(Received received, Failure failure, Instant now) {
        if (blocks()) {
            return park(received, now);
        }
        var appended = with(appended(Letter.parked(received, now)));
        return appended.failedAgain(received.partition(), received.offset(), failure, now);
    }

    /** The letter whose turn it is was tried and failed. */
    BlockedKey failedAgain(int partition, long offset, Failure failure, Instant now) {
        var head = head().orElse(null);
        if (head == null || !head.is(partition, offset)) {
            return this; // somebody else was faster
        }
        boolean wait = stand != Stand.DEAD
                && failure.kind() == Failure.Kind.NOT_YET
                && now.isBefore(head.receivedAt().plus(PATIENCE));
        var tried = head.tried(wait ? Status.WAITING : Status.OPEN, failure.error(), now);
        var next = new BlockedKey(
                topic,
                key,
                wait ? Stand.WAITING : Stand.DEAD,
                wait ? now.plus(pause(tried.tries())) : null,
                now,
                replaced(head, tried));
        return next.died(now);
    }

    /** The letter whose turn it is took effect. */
    BlockedKey settled(int partition, long offset, String by, Instant now) {
        var head = head().orElse(null);
        if (head == null || !head.is(partition, offset)) {
            return this; // somebody else was faster
        }
        var rest = head.diedAt() == null
                ? letters.stream()
                        .filter(letter -> !letter.isTheUnsettled(head))
                        .toList()
                : replaced(head, head.replayed(by, now));
        var left = new BlockedKey(topic, key, stand, retryAt, now, rest);
        return left.blocks() ? left : new BlockedKey(topic, key, Stand.SETTLED, null, now, rest);
    }

    /** Whoever tries it next has it for himself until then. */
    BlockedKey claimed(Instant until) {
        return new BlockedKey(topic, key, stand, until, changedAt, letters);
    }

    boolean due(Instant now) {
        return retryAt != null && !retryAt.isAfter(now);
    }

    /** Once the key is dead, all that it holds back is put out. */
    private BlockedKey died(Instant now) {
        return stand != Stand.DEAD
                ? this
                : with(letters.stream()
                        .map(letter -> letter.unsettled() && letter.diedAt() == null ? letter.dead(now) : letter)
                        .toList());
    }

    private BlockedKey with(List<Letter> other) {
        return new BlockedKey(topic, key, stand, retryAt, changedAt, other);
    }

    private List<Letter> appended(Letter last) {
        return Stream.concat(letters.stream(), Stream.of(last)).toList();
    }

    private List<Letter> replaced(Letter old, Letter other) {
        var all = new ArrayList<>(letters);
        all.replaceAll(letter -> letter.isTheUnsettled(old) ? other : letter);
        return all;
    }

    private static Duration pause(int tries) {
        var grown = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
        return grown.compareTo(LONGEST_PAUSE) < 0 ? grown : LONGEST_PAUSE;
    }
}
