package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What waits for the office, whatever is due first on top (按剩余天数). Due days follow from the calendar in force, so all open requests are read
 * and counted; they are hundreds (decision 0341).
 */
public final class RequestQueue {
    /** So many days before its last day a request is shown to the head of the unit too (催办). Sample until the office confirms it. */
    public static final int SOON_DAYS = 5;

    private static final int AT_ONCE = 200;

    private final Requests requests;
    private final RequestClock clock;

    public RequestQueue(Requests requests, RequestClock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * One of those that wait.
     *
     * @param act the last day for what the office has to do next; empty while it waits for the applicant
     */
    public record Waiting(InformationRequest request, Optional<LocalDate> act) {
        /** Natural days to it; negative when it is overdue. */
        public Optional<Long> daysLeft(LocalDate today) {
            return act.map(day -> day.toEpochDay() - today.toEpochDay());
        }

        /** Whether it is nearly due, or overdue. */
        public boolean soon(LocalDate today) {
            return daysLeft(today).filter(days -> days <= SOON_DAYS).isPresent();
        }
    }

    /** Those that are open: due first, then those not registered yet, then those that wait for their applicants. */
    public List<Waiting> list(LocalDate today) {
        var all = new ArrayList<Waiting>();
        Optional<Requests.Cursor> after = Optional.empty();
        List<Versioned<InformationRequest>> page;
        do {
            page = requests.listOpen(after, AT_ONCE);
            page.forEach(found -> all.add(new Waiting(found.state(), act(found.state(), today))));
            after = page.isEmpty()
                    ? after
                    : Optional.of(Requests.Cursor.of(page.getLast().state()));
        } while (page.size() == AT_ONCE);
        all.sort(Comparator.comparing((Waiting each) -> each.act().orElse(LocalDate.MAX))
                .thenComparing(each -> !(each.request() instanceof InformationRequest.Arrived))
                .thenComparing(each -> each.request().head().arrivedAt())
                .thenComparing(each -> each.request().head().number().text()));
        return all;
    }

    private Optional<LocalDate> act(InformationRequest request, LocalDate today) {
        return request instanceof InformationRequest.Handling handling
                ? Optional.of(clock.answer(handling, today).due())
                : Optional.empty();
    }
}
