package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.platform.eventing.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells the office of days that are near or past. Whether somebody was told stands in the request itself and is decided in the same
 * versioned write, so that each day is told of once, however many replicas and restarts there are.
 */
public final class ReminderRound {
    private final Requests requests;
    private final RequestQueue queue;
    private final ReminderRule rule;
    private final Predicate<Reminder.Kind> mails;

    /** @param mails whether the office named an address for them */
    public ReminderRound(Requests requests, RequestQueue queue, ReminderRule rule, Predicate<Reminder.Kind> mails) {
        this.requests = requests;
        this.queue = queue;
        this.rule = rule;
        this.mails = mails;
    }

    /** Looks through all that are open; how many reminders that were. */
    public int run(Instant at) {
        var today = OfficeDay.of(at);
        return queue.list(today).stream()
                .map(RequestQueue.Waiting::request)
                .filter(each -> !missing(each, at).isEmpty())
                .mapToInt(each -> remind(each.head().number(), at))
                .sum();
    }

    private int remind(RequestNumber number, Instant at) {
        return requests.change(number, request -> {
            var missing = missing(request, at);
            if (missing.isEmpty()) {
                return Change.none(0);
            }
            var file = request.file();
            for (var each : missing) {
                file = file.with(new Step(each.kind().step(), at, ""));
            }
            return Change.to(
                    request.refiled(file.with(file.assignment().reminded(missing))), List.of(), missing.size());
        });
    }

    /** The first in the order of the rule, each with an e-mail where there is an address. */
    private List<Reminder> missing(InformationRequest request, Instant at) {
        var told = request.file().assignment().reminders().stream()
                .map(Reminder::key)
                .toList();
        return rule.on(request, OfficeDay.of(at)).stream()
                .filter(each -> !told.contains(each))
                .map(each -> new Reminder(
                        each.kind(),
                        each.concern(),
                        each.due(),
                        at,
                        Optional.empty(),
                        mails.test(each.kind()) ? Optional.of(new IssuedLetter.Mailing(at, 0)) : Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    /** Somebody read one. Whoever was first stands there; one that there is not changes nothing. */
    public void seen(RequestNumber number, Reminder.Key which, Officer by, Instant at) {
        requests.change(number, request -> {
            var reminders = new ArrayList<Reminder>();
            var assigned = request.file().assignment();
            assigned.reminders()
                    .forEach(each -> reminders.add(
                            each.key().equals(which) && each.seen().isEmpty() ? each.seen(by, at) : each));
            return reminders.equals(assigned.reminders())
                    ? Change.none(false)
                    : Change.to(request.refiled(request.file().with(assigned.with(reminders))), List.of(), true);
        });
    }
}
