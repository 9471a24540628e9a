package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.platform.http.ProblemException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many files be in memory at once and no more: each is held whole until it has been looked at. */
public final class UploadGate {
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore places;

    /** @param atOnce 1 or more */
    public UploadGate(int atOnce) {
        this.places = new Semaphore(atOnce, true);
    }

    /** What holds a file in memory. */
    interface Step<T> {
        T run() throws IOException;
    }

    /** Runs it when there is a place; 429 {@code document.busy} when there is none for some seconds. */
    <T> T within(Step<T> step) throws IOException {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(429, "document.busy", Map.of());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ProblemException(429, "document.busy", Map.of());
        }
        try {
            return step.run();
        } finally {
            places.release();
        }
    }
}
