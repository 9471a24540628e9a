package cn.gov.zs.housing.applicant.message;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message to a household about its case (消息). Its words are found when it is read, in the reader's language.
 *
 * @param owner Keycloak subject of the applicant; {@link #NOBODY} when she applied at the window and has no account
 * @param kind what it is about
 * @param parameters what fills the places in its words, at most 10 of at most 4,000 characters; may be personal
 * @param by the last day for what it asks or announces; null when there is none
 * @param at when it was sent
 * @param readAt when she read it in the portal; null while she has not
 * @param deliveries news of it on other ways, at most one each
 */
public record Message(
        MessageId id,
        ApplicationId application,
        String owner,
        MessageKind kind,
        List<String> parameters,
        @Nullable LocalDate by,
        Instant at,
        @Nullable Instant readAt,
        List<Delivery> deliveries) {
    /** The owner of what is sent to a household without an account. */
    public static final String NOBODY = "";

    /** Most parameters. */
    public static final int MOST_PARAMETERS = 10;

    /** Longest parameter. */
    public static final int LONGEST_PARAMETER = 4_000;

    /** @throws IllegalArgumentException if there are too many parameters or one is too long, or a channel twice */
    public Message {
        parameters = List.copyOf(parameters);
        deliveries = List.copyOf(deliveries);
        if (parameters.size() > MOST_PARAMETERS
                || parameters.stream().anyMatch(text -> text.length() > LONGEST_PARAMETER)) {
            throw new IllegalArgumentException("not a message: its parameters are too many or too long");
        }
        if (deliveries.stream().map(Delivery::channel).distinct().count() < deliveries.size()) {
            throw new IllegalArgumentException("not a message: one way twice");
        }
    }

    /** Whether nobody has read it. */
    public boolean unread() {
        return readAt == null;
    }

    /** When the next of its deliveries wants attention; empty when none does. */
    public Optional<Instant> due() {
        return deliveries.stream().flatMap(delivery -> delivery.due().stream()).min(Comparator.naturalOrder());
    }

    /** When the last of its deliveries was over; empty while one is not, or without any. */
    public Optional<Instant> delivered() {
        return due().isPresent()
                ? Optional.empty()
                : deliveries.stream()
                        .flatMap(delivery -> delivery.over().stream())
                        .max(Comparator.naturalOrder());
    }

    /** The same of a household that has an account now. */
    Message ownedBy(String hers) {
        return new Message(id, application, hers, kind, parameters, by, at, readAt, deliveries);
    }

    /** Read; the first time counts. */
    Message read(Instant when) {
        return readAt == null ? with(when, deliveries) : this;
    }

    /** With every delivery that is due begun; empty when none is. */
    Optional<Message> begun(Instant now, Instant until) {
        var next = deliveries.stream()
                .map(delivery -> delivery.begun(now, until).orElse(delivery))
                .toList();
        return next.equals(deliveries) ? Optional.empty() : Optional.of(with(readAt, next));
    }

    /** What became of one try. */
    Message ended(ChannelKind channel, int attempt, Channel.Outcome outcome, Instant when) {
        var next = new ArrayList<Delivery>();
        for (var delivery : deliveries) {
            next.add(delivery.channel() == channel ? delivery.ended(attempt, outcome, when) : delivery);
        }
        return with(readAt, next);
    }

    /** Without the records of its deliveries, once they are over. */
    Message withoutDeliveries() {
        return due().isPresent() ? this : with(readAt, List.of());
    }

    private Message with(@Nullable Instant newReadAt, List<Delivery> newDeliveries) {
        return new Message(id, application, owner, kind, parameters, by, at, newReadAt, newDeliveries);
    }

    /** The case and the kind, not the words. */
    @Override
    public String toString() {
        return "message " + id + " of application " + application + ": " + kind;
    }
}
