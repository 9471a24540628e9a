package cn.gov.zs.platform.eventing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision did: a new state with its events, or no change; and the answer to whoever asked.
 *
 * @param state the new state, or null when nothing changed
 * @param events published after the write, in this order; none when nothing changed
 * @param answer returned to the caller, also for a refusal
 */
public record Change<T, R>(@Nullable T state, List<Outgoing> events, R answer) {

    public Change {
        events = List.copyOf(events);
        if (state == null && !events.isEmpty()) {
            throw new IllegalStateException("events without a new state: an event says that something changed");
        }
    }

    /** A new state and its events; the answer is {@link Done#DONE}. */
    public static <T> Change<T, Done> to(T state, Outgoing... events) {
        return new Change<>(state, List.of(events), Done.DONE);
    }

    /** A new state, its events and an answer. */
    public static <T, R> Change<T, R> to(T state, List<Outgoing> events, R answer) {
        return new Change<>(state, events, answer);
    }

    /** No change: a refusal, or nothing left to do. */
    public static <T, R> Change<T, R> none(R answer) {
        return new Change<>(null, List.of(), answer);
    }
}
