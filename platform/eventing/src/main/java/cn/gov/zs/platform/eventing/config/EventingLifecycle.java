package cn.gov.zs.platform.eventing.config;

import cn.gov.zs.platform.eventing.inbox.Listeners;
import cn.gov.zs.platform.eventing.inbox.Topics;
import cn.gov.zs.platform.eventing.relay.Relay;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Starts and stops publishing and listening. Both begin when the topics exist, in the background: a service starts also while
 * the broker is away.
 */
final class EventingLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EventingLifecycle.class);

    private final Topics topics;
    private final Set<String> names;
    private final Relay relay;
    private final Duration pause;
    private final Listeners listeners;
    private volatile @Nullable Thread worker;

    EventingLifecycle(Topics topics, Set<String> names, Relay relay, Duration pause, Listeners listeners) {
        this.topics = topics;
        this.names = names;
        this.relay = relay;
        this.pause = pause;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        worker = Thread.ofVirtual().name("eventing").start(this::run);
    }

    @Override
    public void stop() {
        var running = worker;
        worker = null;
        if (running != null) {
            running.interrupt();
        }
        listeners.stop();
        relay.close();
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void run() {
        try {
            untilDone("topics", () -> topics.ensure(names));
            relay.open();
            listeners.start();
            untilDone("first sweep", () -> relay.sweep(Duration.ZERO));
            while (true) {
                Thread.sleep(pause);
                untilDone("sweep", () -> relay.sweep(pause));
            }
        } catch (InterruptedException stopped) {
            LOG.debug("eventing stops");
        }
    }

    private void untilDone(String what, Step step) throws InterruptedException {
        while (true) {
            try {
                step.run();
                return;
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception fault) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedException();
                }
                LOG.warn("{} wait: {}", what, fault.toString());
                Thread.sleep(500);
            }
        }
    }

    private interface Step {
        void run() throws Exception;
    }
}
