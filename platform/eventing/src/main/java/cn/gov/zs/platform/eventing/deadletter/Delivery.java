package cn.gov.zs.platform.eventing.deadletter;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands one event to its handlers, a few times if need be. */
public final class Delivery {

    /** Gives the event to all who listen. */
    @FunctionalInterface
    public interface Handlers {
        /**
         * What the event does here: returns when it took effect, throws why it did not. Empty when nobody listens to it. An event
         * that cannot be read has an effect, which throws that, so that it is kept and not lost.
         */
        Optional<Runnable> effectOf(Received received);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int TRIES = 3;
    private static final long FIRST_PAUSE_NANOS = 50_000_000;

    private final Handlers handlers;

    public Delivery(Handlers handlers) {
        this.handlers = handlers;
    }

    /** What the event does here; empty when nobody listens to it. */
    Optional<Runnable> effectOf(Received received) {
        return handlers.effectOf(received);
    }

    /** As {@link #attempt(Received, Runnable)}, of an event that was kept; one that nobody listens to any more has taken effect. */
    Optional<Failure> attempt(Received received) {
        return effectOf(received).flatMap(effect -> attempt(received, effect));
    }

    /**
     * Empty when it took effect, else why not. Throws {@link TransientFaultException} when the fault lies around us: then nothing
     * is known about the event, and it is to be delivered again later.
     */
    Optional<Failure> attempt(Received received, Runnable effect) {
        var pause = FIRST_PAUSE_NANOS;
        for (int left = TRIES - 1; ; left--) {
            try {
                effect.run();
                return Optional.empty();
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError fault) {
                // an Error of the handler's own would end the consumer's thread, and with it all keys
                if (TransientFaults.has(fault)) {
                    throw new TransientFaultException(received, fault);
                }
                var failure = Failure.of(fault);
                LOG.debug("{} failed: {}, tries left: {}", received, failure.error(), left);
                if (left == 0) {
                    LOG.warn("{} is held back: {}", received, failure.error());
                    return Optional.of(failure);
                }
            }
            LockSupport.parkNanos(pause);
            pause *= 3;
        }
    }
}
