package cn.gov.zs.housing.applicant.retention;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The daily run: removes what has been kept its whole time, kind by kind. What is due is asked by the day, so one run after a jump
 * of the clock does the work of every day passed over. Each datum is marked in the log, removed, and noted as gone; a run that dies
 * is taken up by another replica, which first finishes what is marked.
 */
public final class RetentionWalk {
    private final DailyRuns runs;
    private final RemovalLog log;
    private final RetentionTerms terms;
    private final Map<Datum, Retained> kept = new EnumMap<>(Datum.class);
    private final String replica;
    private final InstantSource clock;
    private final Duration lease;
    private final int atOnce;
    private final BiConsumer<Datum, RuntimeException> onFault;

    /**
     * @param kept at most one of each kind
     * @param replica tells this process from the others
     * @param lease how long a replica that fell silent keeps the run; longer than {@code atOnce} removals take
     * @param atOnce how many are read at once, 1 or more
     * @param onFault told of a datum that could not be removed through a fault of ours; the next day's run tries again
     */
    public RetentionWalk(
            DailyRuns runs,
            RemovalLog log,
            RetentionTerms terms,
            List<Retained> kept,
            String replica,
            InstantSource clock,
            Duration lease,
            int atOnce,
            BiConsumer<Datum, RuntimeException> onFault) {
        this.runs = runs;
        this.log = log;
        this.terms = terms;
        for (var one : kept) {
            if (this.kept.put(one.datum(), one) != null) {
                throw new IllegalStateException("two keep " + one.datum());
            }
        }
        this.replica = replica;
        this.clock = clock;
        this.lease = lease;
        this.atOnce = atOnce;
        this.onFault = onFault;
    }

    /**
     * Does the day's run, unless it is done or another replica does it.
     *
     * @return how many were removed
     */
    public int walk() {
        var today = ShanghaiDay.of(now());
        if (!take(today)) {
            return 0;
        }
        int removed = finishMarked();
        for (var one : kept.values()) {
            var term = terms.inForce(one.datum(), today);
            if (term.isPresent()) {
                int more = walk(one, term.get(), today);
                if (more < 0) {
                    return removed;
                }
                removed += more;
            }
        }
        runs.finish(replica, today, removed, now());
        return removed;
    }

    /** Minus one when this replica has lost the run. */
    private int walk(Retained one, RetentionTerm term, LocalDate today) {
        var line = term.line(today);
        int removed = 0;
        String after = "";
        while (true) {
            var items = one.due(line, after, atOnce);
            if (items.isEmpty()) {
                return removed;
            }
            for (var item : items) {
                var entry = new RemovalEntry(one.datum(), item.id(), item.caseId(), term.version(), line, now(), null);
                removed += remove(one, entry, true) ? 1 : 0;
            }
            after = items.getLast().id();
            if (!take(today)) {
                return -1;
            }
        }
    }

    private int finishMarked() {
        int removed = 0;
        var marked = log.marked(atOnce);
        for (var entry : marked) {
            var one = kept.get(entry.datum());
            removed += one != null && remove(one, entry, false) ? 1 : 0;
        }
        return removed;
    }

    private boolean remove(Retained one, RemovalEntry entry, boolean first) {
        try {
            if (first) {
                log.mark(entry);
            }
            return switch (one.remove(entry.itemId(), entry.line())) {
                case REMOVED, GONE -> {
                    log.removed(entry.id(), now());
                    yield true;
                }
                case KEPT -> {
                    log.unmark(entry.id());
                    yield false;
                }
            };
        } catch (RuntimeException fault) {
            onFault.accept(one.datum(), fault);
            return false;
        }
    }

    private boolean take(LocalDate today) {
        var now = now();
        return runs.take(replica, today, now, now.plus(lease));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
