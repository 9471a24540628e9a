package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request in the office's lists.
 *
 * @param view what it says
 * @param handler name of who handles it; absent when nobody does
 */
record QueueRow(RequestView view, @Nullable String handler) {
    static QueueRow of(InformationRequest request, RequestClock clock, LocalDate today) {
        return new QueueRow(
                RequestView.of(request, clock, today),
                request.file().assignment().handler().map(Officer::name).orElse(null));
    }

    @Override
    public String toString() {
        return "row of request " + view.number();
    }
}
