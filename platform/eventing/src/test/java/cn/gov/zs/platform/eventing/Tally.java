package cn.gov.zs.platform.eventing;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A consumer whose effects can be counted: per key, the counts in the order in which they took effect. What takes effect twice or
 * out of order shows.
 */
public final class Tally {

    /** The document. */
    record Seen(String name, List<Integer> counts) {}

    private final Aggregates<Seen> seen;

    public Tally(AggregateStore store) {
        seen = store.of("tally", Seen.class, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** The counts of a key in the order in which they took effect. */
    public List<Integer> of(String name) {
        return seen.find(name).map(found -> found.state().counts()).orElse(List.of());
    }

    /** All effects there are. */
    public int total() {
        return seen.list(Filters.empty(), Sorts.ascending("_id"), 0, 0).stream()
                .mapToInt(found -> found.state().counts().size())
                .sum();
    }

    /** Lets the event take effect, once. */
    public Optional<Done> take(Envelope<Counted> event) {
        var name = event.body().name();
        seen.create(name, new Seen(name, List.of()));
        return seen.handle(event, name, before -> {
            var counts = new ArrayList<>(before.counts());
            counts.add(event.body().count());
            return Change.to(new Seen(name, counts));
        });
    }

    /** Subscribes to what {@code topic} publishes. */
    public static Subscription<Counted> on(String topic, Consumer<Envelope<Counted>> handler) {
        return new Subscription<>(topic, Counted.TYPE, Counted.class, handler);
    }
}
