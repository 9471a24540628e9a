package cn.gov.zs.platform.eventing.inbox;

import cn.gov.zs.platform.eventing.wire.CloudEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Handles one record from Kafka. */
public final class Inbox {

    private final CloudEvents json;
    private final Subscriptions subscriptions;

    public Inbox(CloudEvents json, Subscriptions subscriptions) {
        this.json = json;
        this.subscriptions = subscriptions;
    }

    /** Returns when the event has taken effect; throws to get it again. */
    public void accept(ConsumerRecord<@Nullable String, byte @Nullable []> received) {
        try {
            subscriptions.deliver(received.topic(), json.read(received.value()));
        } catch (RuntimeException fault) {
            throw new TryAgainException("not handled yet", fault);
        }
    }
}
