package cn.gov.zs.housing.disclosure.retention;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.request.RequestFolder;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The daily run for requests: removes what is of persons in those whose time is over, and their files. A request that is challenged (行政复议、
 * 行政诉讼) keeps its file until that is decided. The request stays, counted as before, and is itself the record that its data were removed.
 */
public final class RequestRemoval {
    private final RequestFolder folder;
    private final Predicate<RequestNumber> challenged;
    private final RetentionTerms terms;
    private final InstantSource clock;
    private final int atOnce;
    private final BiConsumer<RequestNumber, RuntimeException> onFault;

    /**
     * @param challenged whether a challenge of its answer is not decided
     * @param atOnce how many are read at once, 1 or more
     * @param onFault told of one that could not be removed through a fault of ours; the next day's run tries again
     */
    public RequestRemoval(
            RequestFolder folder,
            Predicate<RequestNumber> challenged,
            RetentionTerms terms,
            InstantSource clock,
            int atOnce,
            BiConsumer<RequestNumber, RuntimeException> onFault) {
        this.folder = folder;
        this.challenged = challenged;
        this.terms = terms;
        this.clock = clock;
        this.atOnce = atOnce;
        this.onFault = onFault;
    }

    /** Does the day's run; of how many requests the data were removed. */
    public int run() {
        var today = OfficeDay.of(clock.instant());
        return terms.inForce(today).map(term -> run(term.line(today))).orElse(0);
    }

    private int run(LocalDate line) {
        int removed = 0;
        var last = "";
        List<RequestNumber> due;
        do {
            due = folder.listEndedBefore(line, last, atOnce);
            for (var number : due) {
                removed += remove(number) ? 1 : 0;
                last = number.text();
            }
        } while (due.size() == atOnce);
        return removed;
    }

    private boolean remove(RequestNumber number) {
        try {
            return !challenged.test(number) && folder.forget(number, clock.instant());
        } catch (RuntimeException fault) {
            onFault.accept(number, fault);
            return false;
        }
    }
}
