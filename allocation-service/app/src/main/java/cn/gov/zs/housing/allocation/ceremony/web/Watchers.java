package cn.gov.zs.housing.allocation.ceremony.web;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Those who watch a ceremony over an open connection: so many in all, so many from one address, and none any more once this
 * replica is told to stop.
 */
@Component
class Watchers implements SmartLifecycle {

    static final int MOST = 500;
    static final int MOST_OF_ONE_ADDRESS = 100;

    private final Semaphore places = new Semaphore(MOST);
    private final ConcurrentHashMap<String, Integer> byAddress = new ConcurrentHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);

    /** Takes a place; false when there is none. */
    boolean enter(String address) {
        if (!places.tryAcquire()) {
            return false;
        }
        if (byAddress.merge(address, 1, Integer::sum) > MOST_OF_ONE_ADDRESS) {
            leave(address);
            return false;
        }
        return true;
    }

    void leave(String address) {
        byAddress.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
        places.release();
    }

    /** Waits until it is time for the next look; false when this replica stops. */
    boolean rest(Duration pause) {
        try {
            return !stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void start() {
        // nothing is open yet
    }

    /** Before the web server, which would otherwise wait for the open connections. */
    @Override
    public void stop() {
        stopping.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }
}
