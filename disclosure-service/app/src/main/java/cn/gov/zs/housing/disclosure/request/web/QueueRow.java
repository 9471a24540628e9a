package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.Reminder;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request in the office's lists.
 *
 * @param view what it says
 * @param handler name of who handles it; absent when nobody does
 * @param reminded what the office was told of it last; absent when nothing, and when it is over
 */
record QueueRow(RequestView view, @Nullable String handler, Reminder.@Nullable Kind reminded) {
    static QueueRow of(InformationRequest request, RequestClock clock, LocalDate today) {
        var reminders = request.file().assignment().reminders();
        return new QueueRow(
                RequestView.of(request, clock, today),
                request.file().assignment().handler().map(Officer::name).orElse(null),
                request.ending().isPresent() || reminders.isEmpty()
                        ? null
                        : reminders.getLast().kind());
    }

    @Override
    public String toString() {
        return "row of request " + view.number();
    }
}
