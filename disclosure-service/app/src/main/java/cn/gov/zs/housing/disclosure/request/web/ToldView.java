package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.Reminder;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that whoever looks was told of and has not said that she read.
 *
 * @param number of the request
 */
record ToldView(String number, Reminder reminder) {
    /** Of the head what was escalated; of an officer what she handles, and what nobody handles. */
    static List<ToldView> of(Stream<InformationRequest> open, Caller caller) {
        return open.flatMap(request -> request.file().assignment().reminders().stream()
                        .filter(each -> each.seen().isEmpty() && told(caller, each.kind(), request))
                        .map(each -> new ToldView(request.head().number().text(), each)))
                .toList();
    }

    private static boolean told(Caller caller, Reminder.Kind kind, InformationRequest request) {
        var assigned = request.file().assignment();
        return switch (kind) {
            case ESCALATED -> caller.has("disclosure-head");
            case REMINDED ->
                caller.has("disclosure-officer") && (assigned.handler().isEmpty() || assigned.of(caller.subject()));
        };
    }
}
