package cn.gov.zs.platform.eventing.config;

import cn.gov.zs.platform.eventing.deadletter.DeadLetters;
import cn.gov.zs.platform.eventing.inbox.Listeners;
import cn.gov.zs.platform.eventing.inbox.Topics;
import cn.gov.zs.platform.eventing.relay.Relay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Starts and stops publishing and listening. Both begin when the topics exist, in the background: a service starts also while
 * the broker is away.
 */
final class EventingLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EventingLifecycle.class);
    private static final Duration BETWEEN_RETRIES = Duration.ofMillis(500);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final Topics topics;
    private final Set<String> names;
    private final Relay relay;
    private final Listeners listeners;
    private final DeadLetters deadLetters;
    private final Duration sweep;
    private final List<Thread> workers = new ArrayList<>();

    EventingLifecycle(
            Topics topics,
            Set<String> names,
            Relay relay,
            Listeners listeners,
            DeadLetters deadLetters,
            Duration sweep) {
        this.topics = topics;
        this.names = names;
        this.relay = relay;
        this.listeners = listeners;
        this.deadLetters = deadLetters;
        this.sweep = sweep;
    }

    @Override
    public synchronized void start() {
        workers.add(inBackground("eventing", this::publishAndListen));
        workers.add(inBackground(
                "eventing retries", () -> Repeating.every(BETWEEN_RETRIES, "retry", deadLetters::retryDue)));
    }

    @Override
    public synchronized void stop() {
        workers.forEach(Thread::interrupt);
        workers.forEach(EventingLifecycle::awaitEnd); // or it might start listeners that we have just stopped
        workers.clear();
        listeners.stop();
        relay.close();
    }

    @Override
    public synchronized boolean isRunning() {
        return !workers.isEmpty();
    }

    private void publishAndListen() throws InterruptedException {
        Repeating.untilDone("creating topics", () -> topics.ensure(names));
        relay.open();
        listeners.start();
        Repeating.untilDone("first sweep", () -> relay.sweep(Duration.ZERO));
        Repeating.every(sweep, "sweep", () -> {
            listeners.restartEnded();
            relay.sweep(sweep);
        });
    }

    private static Thread inBackground(String name, Repeating.Step work) {
        return Thread.ofVirtual().name(name).start(() -> {
            try {
                work.run();
            } catch (InterruptedException stopped) {
                LOG.debug("{} stops", name);
            } catch (Exception unforeseen) {
                LOG.error("{} ended", name, unforeseen);
            }
        });
    }

    private static void awaitEnd(Thread worker) {
        try {
            worker.join(TO_END);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
