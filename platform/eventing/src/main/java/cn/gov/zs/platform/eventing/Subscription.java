package cn.gov.zs.platform.eventing;

import java.util.function.Consumer;

/**
 * A bean per event type that a service listens to, declared in a {@code kafka} package.
 *
 * <p>The handler may see an event again (after a crash, or a rebalance): it goes through {@link Aggregates#handle} or
 * {@link Aggregates#create(Envelope, String, Object, Outgoing...)}, which remember what they handled. It throws
 * {@link NotYetException} when it must wait, and any other exception when it can never succeed.
 *
 * @param topic of the producer, such as {@code disclosure.events}
 * @param type wire name; other types on the topic are passed over
 * @param body class of the producer's contract, read from JSON; unknown fields are tolerated
 */
public record Subscription<T>(String topic, String type, Class<T> body, Consumer<Envelope<T>> handler) {}
