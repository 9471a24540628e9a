package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.mailing.NewsDesk;
import cn.gov.zs.housing.disclosure.mailing.Postman;
import cn.gov.zs.housing.disclosure.mailing.SubscriptionBook;
import cn.gov.zs.housing.disclosure.mailing.web.MailingSettings;
import cn.gov.zs.platform.mail.SmtpSettings;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells subscribers what was published, sends their letters and forgets who never confirmed, in every replica. */
@Component
class MailKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(MailKeeper.class);
    private static final int AT_ONCE = 100;

    private final NewsDesk news;
    private final Postman postman;
    private final SubscriptionBook book;
    private final Clock clock;
    private final int letters;
    private final boolean offered;

    MailKeeper(
            NewsDesk news,
            Postman postman,
            SubscriptionBook book,
            Clock clock,
            MailingSettings settings,
            SmtpSettings smtp) {
        this.news = news;
        this.postman = postman;
        this.book = book;
        this.clock = clock;
        this.letters = settings.atOnce();
        this.offered = smtp.present();
    }

    @Scheduled(fixedDelay = 1_000)
    void tell() {
        if (offered) {
            round("tell", () -> news.round(clock.instant()));
        }
    }

    /** So many letters in two seconds and no more: a mail server that is flooded takes none. */
    @Scheduled(fixedDelay = 2_000)
    void send() {
        if (offered) {
            round("send", () -> postman.round(letters));
        }
    }

    @Scheduled(fixedDelay = 10_000)
    void forget() {
        round("forget", () -> book.forgetExpired(clock.instant(), AT_ONCE));
    }

    /** The cause's class only: its message may hold an address. */
    private static void round(String what, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException fault) {
            LOG.error("letters: {} will go on later: {}", what, fault.getClass().getName());
        }
    }
}
