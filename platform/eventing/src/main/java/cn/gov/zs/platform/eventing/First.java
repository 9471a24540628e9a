package cn.gov.zs.platform.eventing;

import java.util.List;

/**
 * What an aggregate begins with.
 *
 * @param state its first
 * @param events what its creation publishes, oldest first
 */
public record First<T>(T state, List<Outgoing> events) {
    /** Keeps its own copy. */
    public First {
        events = List.copyOf(events);
    }
}
