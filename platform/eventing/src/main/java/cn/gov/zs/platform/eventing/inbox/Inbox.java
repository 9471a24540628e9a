package cn.gov.zs.platform.eventing.inbox;

import cn.gov.zs.platform.eventing.deadletter.DeadLetters;
import cn.gov.zs.platform.eventing.deadletter.Received;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Takes what one poll brought from Kafka. Events of one key go one after the other, different keys side by side. An event is
 * done with when it has taken effect or is held back among the dead letters.
 */
public final class Inbox implements BatchMessageListener<@Nullable String, byte @Nullable []> {

    /** Keys worked on at the same time by all topics together: fewer than a database client has connections. */
    private static final int AT_ONCE = 32;

    private final DeadLetters deadLetters;
    private final Semaphore slots = new Semaphore(AT_ONCE);

    public Inbox(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /**
     * Returns when all are done with. Throws to get all of them again, when one cannot be done with now: those that took effect
     * then tell themselves by their ids.
     */
    @Override
    public void onMessage(List<ConsumerRecord<@Nullable String, byte @Nullable []>> received) {
        var keys = byKey(received).values();
        if (keys.size() == 1) {
            keys.forEach(this::acceptInOrder);
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            keys.forEach(events -> all.add(threads.submit(() -> acceptInOrder(events))));
            all.forEach(Inbox::await);
        }
    }

    private static Map<String, List<Received>> byKey(
            List<ConsumerRecord<@Nullable String, byte @Nullable []>> received) {
        var keys = new LinkedHashMap<String, List<Received>>();
        for (var each : received) {
            var event = Received.of(each);
            keys.computeIfAbsent(event.key(), _ -> new ArrayList<>()).add(event);
        }
        return keys;
    }

    private void acceptInOrder(List<Received> events) {
        slots.acquireUninterruptibly();
        try {
            events.forEach(deadLetters::accept);
        } finally {
            slots.release();
        }
    }

    private static void await(Future<?> events) {
        try {
            events.get();
        } catch (ExecutionException fault) {
            throw fault.getCause() instanceof RuntimeException known
                    ? known
                    : new KafkaException("an event could not be taken", fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KafkaException("stopped while events were taken", stopped);
        }
    }
}
