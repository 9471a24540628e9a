package cn.gov.zs.housing.applicant.message;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
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
        var found = applications.find(application);
        if (found.isEmpty()) {
            return false;
        }
        var owner = found.get().state().declaration().ownerSubject();
        // who applied on paper has no portal: the ways her application names take its place
        var ways = owner.map(hers -> settings.of(hers).channels()).orElse(WITHOUT_ACCOUNT);
        var at = now();
        return mailbox.keep(new Message(
                MessageId.under(key),
                application,
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
    }

    /** Marks a message read by its owner; false when she has none with this number. */
    public boolean read(String owner, MessageId id) {
        if (mailbox.find(id).filter(message -> message.owner().equals(owner)).isEmpty()) {
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
