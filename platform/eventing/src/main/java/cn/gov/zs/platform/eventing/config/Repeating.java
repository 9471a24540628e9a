package cn.gov.zs.platform.eventing.config;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work in the background that goes on after a fault. */
final class Repeating {

    private static final Logger LOG = LoggerFactory.getLogger(Repeating.class);
    private static final Duration AFTER_A_FAULT = Duration.ofMillis(500);

    /** One round of the work. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    /** Runs the step until it succeeds. */
    static void untilDone(String what, Step step) throws InterruptedException {
        while (!done(what, step)) {
            Thread.sleep(AFTER_A_FAULT);
        }
    }

    /** Runs the step again and again, with this pause in between, until the thread is interrupted. */
    static void every(Duration pause, String what, Step step) throws InterruptedException {
        while (true) {
            untilDone(what, step);
            Thread.sleep(pause);
        }
    }

    private static boolean done(String what, Step step) throws InterruptedException {
        try {
            step.run();
            return true;
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception fault) {
            if (Thread.interrupted()) {
                throw new InterruptedException(what);
            }
            LOG.warn("{} will be tried again: {}", what, fault.toString());
            return false;
        }
    }

    private Repeating() {}
}
