package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.request.ReminderPost;
import cn.gov.zs.housing.disclosure.request.ReminderRound;
import cn.gov.zs.housing.disclosure.request.RequestOffice;
import cn.gov.zs.platform.mail.SmtpSettings;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends requests that were not corrected or paid in time, and reminds the office of the others, in every replica. {@link ObjectionKeeper}
 * moves what is stored of them to the active key.
 */
@Component
class RequestKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(RequestKeeper.class);
    private static final int AT_ONCE = 20;

    private final RequestOffice office;
    private final ReminderRound reminders;
    private final ReminderPost post;
    private final Clock clock;
    private final boolean offered;

    RequestKeeper(RequestOffice office, ReminderRound reminders, ReminderPost post, Clock clock, SmtpSettings smtp) {
        this.office = office;
        this.reminders = reminders;
        this.post = post;
        this.clock = clock;
        this.offered = smtp.present();
    }

    @Scheduled(fixedDelay = 10_000)
    void abandon() {
        office.abandonUnanswered(clock.instant());
    }

    /** Whatever ended a moment ago is not reminded of, since this looks at what is stored then. */
    @Scheduled(fixedDelay = 10_000)
    void remind() {
        int told = reminders.run(clock.instant());
        if (told > 0) {
            LOG.info("requests: {} reminders", told);
        }
    }

    /** The cause's class only: its message may hold an address. */
    @Scheduled(fixedDelay = 2_000)
    void send() {
        try {
            if (offered) {
                post.round(AT_ONCE);
            }
        } catch (RuntimeException fault) {
            LOG.error("reminders: will go on later: {}", fault.getClass().getName());
        }
    }
}
