package cn.gov.zs.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Real time plus the offset of a {@link ClockFile}.
 *
 * <p>The file is read again at most every 50 ms. Within a process time never goes back: an offset smaller than one
 * seen before, or a file that became unreadable, leaves the clock where it was.
 */
public final class MovableClock extends Clock {

    private static final Logger log = LoggerFactory.getLogger(MovableClock.class);
    private static final long REREAD_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Clock real;
    private final Ahead ahead;

    /**
     * Reads the file once.
     *
     * @throws ClockFileException when the file holds garbage, so that a mistake shows at start-up
     */
    public MovableClock(ClockFile file, Clock real) {
        this(real, new Ahead(file, System::nanoTime));
    }

    MovableClock(Clock real, Ahead ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    /** Says whether the clock runs ahead of real time, so that pages can tell the reader. */
    public boolean moved() {
        return !ahead.offset().isZero();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.offset());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone), ahead);
    }

    /** The offset last read; shared by the clocks of all zones. */
    static final class Ahead {
        private final ClockFile file;
        private final LongSupplier nanos;
        private Duration offset;
        private long readAt;

        Ahead(ClockFile file, LongSupplier nanos) {
            this.file = file;
            this.nanos = nanos;
            this.offset = file.offset();
            this.readAt = nanos.getAsLong();
        }

        synchronized Duration offset() {
            var now = nanos.getAsLong();
            if (now - readAt >= REREAD_NANOS) {
                readAt = now;
                reread();
            }
            return offset;
        }

        private void reread() {
            try {
                var read = file.offset();
                if (read.compareTo(offset) > 0) {
                    offset = read;
                }
            } catch (ClockFileException e) {
                log.warn("The clock stays {} ahead: {}", offset, e.getMessage());
            }
        }
    }
}
