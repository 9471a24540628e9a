package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.library.Library;
import cn.gov.zs.housing.disclosure.library.TextReferences;
import cn.gov.zs.housing.disclosure.mailing.web.MailingSettings;
import cn.gov.zs.housing.disclosure.publiclog.LogKey;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.housing.disclosure.request.DispatchBook;
import cn.gov.zs.housing.disclosure.request.EnclosureDesk;
import cn.gov.zs.housing.disclosure.request.Enclosures;
import cn.gov.zs.housing.disclosure.request.LetterOffice;
import cn.gov.zs.housing.disclosure.request.LetterPost;
import cn.gov.zs.housing.disclosure.request.LetterPress;
import cn.gov.zs.housing.disclosure.request.Letters;
import cn.gov.zs.housing.disclosure.request.PublishedMatches;
import cn.gov.zs.housing.disclosure.request.PublishedProofs;
import cn.gov.zs.housing.disclosure.request.RedactionDesk;
import cn.gov.zs.housing.disclosure.request.ReleasedCopies;
import cn.gov.zs.housing.disclosure.request.ReminderPost;
import cn.gov.zs.housing.disclosure.request.ReminderRound;
import cn.gov.zs.housing.disclosure.request.ReminderRule;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import cn.gov.zs.housing.disclosure.request.RequestOffice;
import cn.gov.zs.housing.disclosure.request.RequestQueue;
import cn.gov.zs.housing.disclosure.request.Requests;
import cn.gov.zs.housing.disclosure.request.web.LetterMail;
import cn.gov.zs.housing.disclosure.request.web.LetterSettings;
import cn.gov.zs.housing.disclosure.request.web.ReminderMail;
import cn.gov.zs.housing.disclosure.search.SearchDesk;
import cn.gov.zs.platform.mail.MailServer;
import cn.gov.zs.platform.mail.SmtpSettings;
import cn.gov.zs.platform.workdays.StoredCalendar;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Disclosure on request. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReminderSettings.class, LetterSettings.class})
class RequestWiring {
    @Bean
    RequestClock requestClock(StoredCalendar calendar) {
        return new RequestClock(calendar);
    }

    @Bean
    RequestOffice requestOffice(Requests requests, RequestClock clock) {
        return new RequestOffice(requests, clock);
    }

    @Bean
    EnclosureDesk enclosureDesk(Enclosures enclosures) {
        return new EnclosureDesk(enclosures);
    }

    @Bean
    PublishedMatches publishedMatches(SearchDesk search, PublicLog log, Library library, TextReferences references) {
        return new PublishedMatches(search, new PublishedProofs(log, library, references));
    }

    /** The keys of the public log sign letters too: they are the keys of the office that readers know already. */
    @Bean
    LetterOffice letterOffice(Requests requests, Letters letters, LetterPress press, LogKey key, SmtpSettings smtp) {
        var keys = Stream.concat(Stream.of(key.signer()), key.beside().stream()).toList();
        return new LetterOffice(requests, letters, press, keys, smtp.present());
    }

    @Bean
    DispatchBook dispatchBook(Letters letters) {
        return new DispatchBook(letters);
    }

    @Bean
    LetterPost letterPost(
            Letters letters,
            Requests requests,
            LetterMail wording,
            SmtpSettings smtp,
            MailingSettings settings,
            Clock clock) {
        return new LetterPost(letters, requests, wording, new MailServer(smtp)::hand, clock, settings.hold());
    }

    @Bean
    RedactionDesk redactionDesk(ReleasedCopies copies) {
        return new RedactionDesk(copies, () -> UUID.randomUUID().toString());
    }

    /** Without a mail server nothing waits to be sent. */
    @Bean
    ReminderRound reminderRound(
            Requests requests, RequestQueue queue, RequestClock clock, ReminderSettings settings, SmtpSettings smtp) {
        return new ReminderRound(
                requests,
                queue,
                new ReminderRule(clock),
                kind -> smtp.present() && !settings.of(kind).isEmpty());
    }

    @Bean
    ReminderPost reminderPost(
            Requests requests,
            ReminderMail wording,
            ReminderSettings settings,
            SmtpSettings smtp,
            MailingSettings mailing,
            Clock clock) {
        return new ReminderPost(
                requests,
                (number, reminder) -> wording.of(number, reminder, settings.of(reminder.kind())),
                new MailServer(smtp)::hand,
                clock,
                mailing.hold());
    }

    @Bean
    RequestQueue requestQueue(Requests requests, RequestClock clock) {
        return new RequestQueue(requests, clock);
    }
}
