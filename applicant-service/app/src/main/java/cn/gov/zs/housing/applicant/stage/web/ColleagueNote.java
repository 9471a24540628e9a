package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.stage.Colleague;
import cn.gov.zs.housing.applicant.stage.Colleagues;
import cn.gov.zs.platform.http.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Notes each member of staff who calls, once a day and again when her account changed, so that colleagues can name her. */
@ControllerAdvice
class ColleagueNote {
    private static final Logger LOG = LoggerFactory.getLogger(ColleagueNote.class);

    private final Colleagues colleagues;
    private final Clock clock;
    private final Map<String, Noted> noted = new ConcurrentHashMap<>();

    private record Noted(LocalDate on, Colleague as) {}

    ColleagueNote(Colleagues colleagues, Clock clock) {
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @ModelAttribute
    void note(Optional<Caller> caller) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        caller.map(it -> StaffAccounts.of(it, now))
                .filter(it -> !it.duties().isEmpty())
                .ifPresent(it -> note(it, now));
    }

    private void note(Colleague seen, Instant now) {
        // the moment aside, so that the same account on the same day is the same note
        var note = new Noted(
                ShanghaiDay.of(now),
                new Colleague(
                        seen.subject(),
                        seen.username(),
                        seen.name(),
                        seen.township(),
                        seen.village(),
                        seen.duties(),
                        Instant.EPOCH));
        if (note.equals(noted.get(seen.subject()))) {
            return;
        }
        try {
            colleagues.seen(seen);
            noted.put(seen.subject(), note);
        } catch (RuntimeException away) {
            // what the caller came for does not wait for this
            LOG.warn("a colleague will be noted later: {}", away.getClass().getName());
        }
    }
}
