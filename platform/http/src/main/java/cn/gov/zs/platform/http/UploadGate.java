package cn.gov.zs.platform.http;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many files be in memory at once and no more: each is held whole until it has been looked at. */
public final class UploadGate {
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore places;
    private final String busy;

    /**
     * @param atOnce 1 or more
     * @param busy code of the problem when there is no place
     */
    public UploadGate(int atOnce, String busy) {
        this.places = new Semaphore(atOnce, true);
        this.busy = busy;
    }

    /** What holds a file in memory. */
    @FunctionalInterface
    public interface Step<T> {
        T run() throws IOException;
    }

    /** Runs it when there is a place; 429 when there is none for some seconds. */
    public <T> T within(Step<T> step) throws IOException {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(429, busy, Map.of());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ProblemException(429, busy, Map.of());
        }
        try {
            return step.run();
        } finally {
            places.release();
        }
    }
}
