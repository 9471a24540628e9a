package cn.gov.zs.platform.eventing.inbox;

import cn.gov.zs.platform.eventing.deadletter.DeadLetters;
import cn.gov.zs.platform.eventing.deadletter.Received;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.MessageListener;

/** Takes a record from Kafka. It is done with when the event has taken effect or is held back among the dead letters. */
public final class Inbox implements MessageListener<@Nullable String, byte @Nullable []> {

    private final DeadLetters deadLetters;

    public Inbox(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** Throws to get the record again. */
    @Override
    public void onMessage(ConsumerRecord<@Nullable String, byte @Nullable []> received) {
        deadLetters.accept(Received.of(received));
    }
}
