package cn.gov.zs.platform.eventing.config;

import cn.gov.zs.platform.eventing.deadletter.Delivery;
import cn.gov.zs.platform.eventing.deadletter.Received;
import cn.gov.zs.platform.eventing.inbox.Subscriptions;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.eventing.wire.UnreadableEventException;
import java.util.Optional;

/** What came from Kafka, read once and handed to those who listen. What cannot be read is held back and shown. */
record SubscribedHandlers(Subscriptions subscriptions, CloudEvents json) implements Delivery.Handlers {
    @Override
    public Optional<Runnable> effectOf(Received received) {
        try {
            var message = json.read(received.bytes());
            return subscriptions.listensTo(received.topic(), message.type())
                    ? Optional.of(() -> subscriptions.deliver(received.topic(), message))
                    : Optional.empty();
        } catch (UnreadableEventException unreadable) {
            return Optional.of(() -> {
                throw unreadable;
            });
        }
    }
}
