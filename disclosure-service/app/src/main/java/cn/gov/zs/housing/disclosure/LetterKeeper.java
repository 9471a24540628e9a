package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.request.LetterOffice;
import cn.gov.zs.housing.disclosure.request.LetterPost;
import cn.gov.zs.platform.mail.SmtpSettings;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Issues letters of answers that have none yet, and sends those that go by e-mail, in every replica. */
@Component
class LetterKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(LetterKeeper.class);
    private static final int AT_ONCE = 20;

    private final LetterOffice office;
    private final LetterPost post;
    private final Clock clock;
    private final boolean offered;

    LetterKeeper(LetterOffice office, LetterPost post, Clock clock, SmtpSettings smtp) {
        this.office = office;
        this.post = post;
        this.clock = clock;
        this.offered = smtp.present();
    }

    @Scheduled(fixedDelay = 10_000)
    void issue() {
        round("issue", () -> office.issueMissing(AT_ONCE, clock.instant()));
    }

    @Scheduled(fixedDelay = 2_000)
    void send() {
        if (offered) {
            round("send", () -> post.round(AT_ONCE));
        }
    }

    /** The cause's class only: its message may hold an address. */
    private static void round(String what, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException fault) {
            LOG.error(
                    "answer letters: {} will go on later: {}",
                    what,
                    fault.getClass().getName());
        }
    }
}
