package cn.gov.zs.housing.applicant.message;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Page;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends messages to households and lets them read them. */
public final class Messages {
    private static final Set<ChannelKind> WITHOUT_ACCOUNT = Set.of(ChannelKind.E_MAIL, ChannelKind.SMS);

    private final Mailbox mailbox;
    private final SettingsBook settings;
    private final Applications applications;
    private final Set<ChannelKind> offered;
    private final InstantSource clock;

    /** @param offered the channels that this office has set up */
    public Messages(
            Mailbox mailbox,
            SettingsBook settings,
            Applications applications,
            Set<ChannelKind> offered,
            InstantSource clock) {
        this.mailbox = mailbox;
        this.settings = settings;
        this.applications = applications;
        this.offered = Set.copyOf(offered);
        this.clock = clock;
    }

    /** As {@link #send(String, ApplicationId, MessageKind, List, LocalDate)}, without a last day. */
    public boolean send(String key, ApplicationId application, MessageKind kind, List<String> parameters) {
        return send(key, application, kind, parameters, null);
    }

    /**
     * Sends a message to the household of this application, once: under the same key nothing is sent again.
     *
     * @param key what makes it one of its kind, such as {@code gaps-told:<application>:<date>} or an event's id
     * @param parameters see {@link Message}
     * @param by the last day for what it asks or announces; null when there is none
     * @return false when it was sent before, or there is no such application
     */
    public boolean send(
            String key, ApplicationId application, MessageKind kind, List<String> parameters, @Nullable LocalDate by) {
        return applications
                .find(application)
                .filter(found -> send(key, found.state(), kind, parameters, by))
                .isPresent();
    }

    /**
     * As {@link #send(String, ApplicationId, MessageKind, List, LocalDate)}, to the household of an application that was just read.
     *
     * @return false when it was sent before
     */
    public boolean send(
            String key, Application application, MessageKind kind, List<String> parameters, @Nullable LocalDate by) {
        var owner = application.declaration().ownerSubject();
        // who applied on paper has no portal: the ways her application names take its place
        var ways = owner.map(hers -> settings.of(hers).channels()).orElse(WITHOUT_ACCOUNT);
        var at = now();
        var kept = mailbox.keep(new Message(
                MessageId.under(key),
                application.id(),
                owner.orElse(Message.NOBODY),
                kind,
                parameters,
                by,
                at,
                null,
                offered.stream()
                        .filter(ways::contains)
                        .sorted()
                        .map(channel -> Delivery.queued(channel, at))
                        .toList()));
        if (kept && owner.isEmpty()) {
            // an account may have been linked since the application was read
            applications
                    .find(application.id())
                    .flatMap(now -> now.state().declaration().ownerSubject())
                    .ifPresent(hers -> give(MessageId.under(key), hers));
        }
        return kept;
    }

    /**
     * The household of a case has an account now: what was sent to it before becomes hers to read. Safe to repeat.
     *
     * @param owner Keycloak subject of the household
     */
    public void linked(ApplicationId application, String owner) {
        for (int page = 0; ; page++) {
            var some = mailbox.list(application, new Page(page, Page.MAX_SIZE));
            some.forEach(message -> give(message.id(), owner));
            if (some.size() < Page.MAX_SIZE) {
                return;
            }
        }
    }

    private void give(MessageId id, String owner) {
        mailbox.change(
                id,
                message -> message.owner().equals(Message.NOBODY)
                        ? Optional.of(message.ownedBy(owner))
                        : Optional.empty());
    }

    /** The message with this number, if it is in this inbox. */
    public Optional<Message> in(Inbox inbox, MessageId id) {
        return mailbox.find(id).filter(inbox::holds);
    }

    /** Marks a message read by whose inbox it is in; false when there is none with this number. */
    public boolean read(Inbox inbox, MessageId id) {
        if (in(inbox, id).isEmpty()) {
            return false;
        }
        var at = now();
        mailbox.change(id, message -> message.unread() ? Optional.of(message.read(at)) : Optional.empty());
        return true;
    }

    /** The channels that this office has set up, in their order. */
    public List<ChannelKind> offered() {
        return offered.stream().sorted().toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
