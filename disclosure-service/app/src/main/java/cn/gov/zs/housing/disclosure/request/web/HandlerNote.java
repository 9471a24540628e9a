package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.Handler;
import cn.gov.zs.housing.disclosure.request.Handlers;
import cn.gov.zs.platform.http.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Notes each disclosure officer who works on requests, once a day and again when her name changed, so that colleagues can name her. */
@ControllerAdvice(basePackageClasses = StaffRequestPages.class)
class HandlerNote {
    private static final Logger LOG = LoggerFactory.getLogger(HandlerNote.class);

    private final Handlers handlers;
    private final Clock clock;
    private final Map<String, Noted> noted = new ConcurrentHashMap<>();

    private record Noted(LocalDate on, Officer as) {}

    HandlerNote(Handlers handlers, Clock clock) {
        this.handlers = handlers;
        this.clock = clock;
    }

    @ModelAttribute
    void note(Optional<Caller> caller) {
        caller.filter(each -> each.has("disclosure-officer"))
                .map(each -> new Officer(each.subject(), each.name()))
                .ifPresent(this::note);
    }

    private void note(Officer officer) {
        var now = clock.instant();
        var note = new Noted(OfficeDay.of(now), officer);
        if (note.equals(noted.get(officer.subject()))) {
            return;
        }
        try {
            handlers.seen(new Handler(officer, now));
            noted.put(officer.subject(), note);
        } catch (RuntimeException away) {
            // what the caller came for does not wait for this
            LOG.warn("an officer will be noted later: {}", away.getClass().getName());
        }
    }
}
