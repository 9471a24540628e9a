package cn.gov.zs.platform.eventing.config;

import cn.gov.zs.platform.eventing.deadletter.Delivery;
import cn.gov.zs.platform.eventing.deadletter.Received;
import cn.gov.zs.platform.eventing.inbox.Subscriptions;
import cn.gov.zs.platform.eventing.wire.CloudEvents;

/** What came from Kafka, read and handed to those who listen. What cannot be read concerns us: it is held back and shown. */
record SubscribedHandlers(Subscriptions subscriptions, CloudEvents json) implements Delivery.Handlers {
    @Override
    public boolean concerns(Received received) {
        var type = received.type();
        return type.isEmpty() || subscriptions.listensTo(received.topic(), type);
    }

    @Override
    public void handle(Received received) {
        subscriptions.deliver(received.topic(), json.read(received.bytes()));
    }
}
