package cn.gov.zs.platform.workdays;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The calendar in force as a replica sees it: the shipped one with the notices that are stored. It looks again at most once in a
 * while, so that every replica follows an adoption soon, whichever of them heard of it.
 */
public final class StoredCalendar implements Supplier<WorkCalendar> {

    private final WorkCalendar shipped;
    private final Supplier<? extends Collection<AdoptedNotice>> stored;
    private final long pause;
    private final LongSupplier nanos;
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

    private record Seen(WorkCalendar calendar, long at) {}

    /**
     * @param shipped what holds before any notice is adopted
     * @param stored reads all adopted notices
     * @param pause how long what was read is used without looking again
     */
    public StoredCalendar(WorkCalendar shipped, Supplier<? extends Collection<AdoptedNotice>> stored, Duration pause) {
        this(shipped, stored, pause, System::nanoTime);
    }

    StoredCalendar(
            WorkCalendar shipped,
            Supplier<? extends Collection<AdoptedNotice>> stored,
            Duration pause,
            LongSupplier nanos) {
        this.shipped = shipped;
        this.stored = stored;
        this.pause = pause.toNanos();
        this.nanos = nanos;
    }

    /** The calendar in force. While the notices cannot be read, the one that was read last. */
    @Override
    public WorkCalendar get() {
        var last = seen.get();
        var now = nanos.getAsLong();
        if (last != null && now - last.at < pause) {
            return last.calendar;
        }
        if (last == null) {
            return look(now, Optional.empty());
        }
        // one caller looks, the others use what was read before
        return seen.compareAndSet(last, new Seen(last.calendar, now)) ? look(now, Optional.of(last)) : last.calendar;
    }

    /** Looks again now. */
    public WorkCalendar refresh() {
        return look(nanos.getAsLong(), Optional.ofNullable(seen.get()));
    }

    private WorkCalendar look(long now, Optional<Seen> before) {
        Collection<AdoptedNotice> notices;
        try {
            notices = stored.get();
        } catch (RuntimeException unread) {
            return before.orElseThrow(() -> unread).calendar;
        }
        var calendar = shipped.with(notices);
        // the same version is the same object: what was computed from it stays
        var kept = before.map(Seen::calendar)
                .filter(known -> known.version().equals(calendar.version()))
                .orElse(calendar);
        seen.set(new Seen(kept, now));
        return kept;
    }
}
