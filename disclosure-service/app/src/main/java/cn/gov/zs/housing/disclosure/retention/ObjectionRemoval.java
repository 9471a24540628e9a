package cn.gov.zs.housing.disclosure.retention;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import cn.gov.zs.housing.disclosure.objection.Objections;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The daily run: removes objections whose time is over. What is due is asked by the day, so one run after a jump of the clock does the
 * work of every day passed over. Each is marked, removed and noted as gone; every replica may do it at once, for each step is guarded
 * and safe to repeat (decision 0171).
 */
public final class ObjectionRemoval {
    private final Objections objections;
    private final Removals removals;
    private final RetentionTerms terms;
    private final InstantSource clock;
    private final int atOnce;
    private final BiConsumer<ObjectionNumber, RuntimeException> onFault;

    /**
     * @param atOnce how many are read at once, 1 or more
     * @param onFault told of one that could not be removed through a fault of ours; the next day's run tries again
     */
    public ObjectionRemoval(
            Objections objections,
            Removals removals,
            RetentionTerms terms,
            InstantSource clock,
            int atOnce,
            BiConsumer<ObjectionNumber, RuntimeException> onFault) {
        this.objections = objections;
        this.removals = removals;
        this.terms = terms;
        this.clock = clock;
        this.atOnce = atOnce;
        this.onFault = onFault;
    }

    /**
     * Does the day's run.
     *
     * @return how many were removed
     */
    public int run() {
        var removed = removals.marked(atOnce).stream().mapToInt(this::remove).sum();
        var today = OfficeDay.of(now());
        var term = terms.inForce(today);
        return removed + term.map(found -> run(found, today)).orElse(0);
    }

    private int run(RetentionTerm term, LocalDate today) {
        var line = term.line(today);
        int removed = 0;
        var last = "";
        List<ObjectionNumber> due;
        do {
            due = objections.listAnsweredBefore(line, last, atOnce);
            for (var number : due) {
                var removal = new Removal(number, term.version(), line, now(), null);
                removals.mark(removal);
                removed += remove(removal);
                last = number.text();
            }
        } while (due.size() == atOnce);
        return removed;
    }

    private int remove(Removal marked) {
        var number = marked.objection();
        try {
            if (objections.removeAnsweredBefore(number, marked.line())
                    || objections.find(number).isEmpty()) {
                removals.removed(number, now());
                return 1;
            }
            removals.unmark(number);
        } catch (RuntimeException fault) {
            onFault.accept(number, fault);
        }
        return 0;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
