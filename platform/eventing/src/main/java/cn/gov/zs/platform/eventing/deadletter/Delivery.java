package cn.gov.zs.platform.eventing.deadletter;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands one event to its handlers, a few times if need be. */
public final class Delivery {

    /** Gives the event to all who listen. */
    public interface Handlers {
        /** Whether anybody listens to it; true also when that cannot be told, so that the event is kept and not lost. */
        boolean concerns(Received received);

        /** Returns when it took effect; throws why it did not. */
        void handle(Received received);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int TRIES = 3;
    private static final long FIRST_PAUSE_NANOS = 50_000_000;

    private final Handlers handlers;

    public Delivery(Handlers handlers) {
        this.handlers = handlers;
    }

    /** Whether anybody listens to it. */
    boolean concerns(Received received) {
        return handlers.concerns(received);
    }

    /**
     * Empty when it took effect, else why not. Throws {@link TransientFaultException} when the fault lies around us: then nothing
     * is known about the event, and it is to be delivered again later.
     */
    Optional<Failure> attempt(Received received) {
        var pause = FIRST_PAUSE_NANOS;
        for (int left = TRIES - 1; ; left--) {
            try {
                handlers.handle(received);
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
