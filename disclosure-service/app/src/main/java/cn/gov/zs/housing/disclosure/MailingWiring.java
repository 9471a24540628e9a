package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.mailing.NewsDesk;
import cn.gov.zs.housing.disclosure.mailing.Postman;
import cn.gov.zs.housing.disclosure.mailing.Subscribers;
import cn.gov.zs.housing.disclosure.mailing.SubscriptionBook;
import cn.gov.zs.housing.disclosure.mailing.web.MailingSettings;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.mail.MailServer;
import cn.gov.zs.platform.mail.SmtpSettings;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscription by e-mail. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailingSettings.class, SmtpSettings.class})
class MailingWiring {
    private static final int AT_ONCE = 100;
    private static final int SECRET_BYTES = 16;

    @Bean
    NewsDesk newsDesk(PublicLog log, Notices notices, Subscribers subscribers, MailingSettings settings) {
        return new NewsDesk(log, notices, subscribers, settings.gather(), AT_ONCE);
    }

    @Bean
    SubscriptionBook subscriptionBook(
            Subscribers subscribers, PublicDocuments documents, NewsDesk news, BlindIndex index) {
        var random = new SecureRandom();
        return new SubscriptionBook(subscribers, documents, news, index, () -> {
            var bytes = new byte[SECRET_BYTES];
            random.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        });
    }

    @Bean
    Postman postman(
            Subscribers subscribers,
            Postman.Wording wording,
            SmtpSettings smtp,
            MailingSettings settings,
            Clock clock) {
        if (smtp.present()) {
            // a letter that leads nowhere is not sent: its absence stops the start
            settings.address();
        }
        return new Postman(subscribers, wording, new MailServer(smtp)::hand, clock, settings.hold());
    }
}
