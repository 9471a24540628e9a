package cn.gov.zs.housing.applicant.message;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Hands over what is due (投递). A delivery is taken in one write, handed over, and what became of it written down; a replica that
 * dies in between leaves it to be taken again when its time is up.
 */
public final class Dispatch {
    private static final String NO_ADDRESS = "no address";
    private static final String NOT_SET_UP = "channel not set up";

    private final Mailbox mailbox;
    private final SettingsBook settings;
    private final Contacts contacts;
    private final Map<ChannelKind, Channel> channels;
    private final Wording wording;
    private final InstantSource clock;
    private final Duration lease;
    private final int atOnce;
    private final BiConsumer<MessageId, Throwable> onFault;

    /**
     * @param channels those set up
     * @param lease how long a replica has to say what became of a delivery; longer than a channel's time limit
     * @param atOnce messages under way at once, 1 or more
     * @param onFault told of a message that met a fault of ours; it is taken up again when its time is up
     */
    public Dispatch(
            Mailbox mailbox,
            SettingsBook settings,
            Contacts contacts,
            List<Channel> channels,
            Wording wording,
            InstantSource clock,
            Duration lease,
            int atOnce,
            BiConsumer<MessageId, Throwable> onFault) {
        this.mailbox = mailbox;
        this.settings = settings;
        this.contacts = contacts;
        this.channels = channels.stream().collect(Collectors.toMap(Channel::kind, Function.identity()));
        this.wording = wording;
        this.clock = clock;
        this.lease = lease;
        this.atOnce = atOnce;
        this.onFault = onFault;
    }

    /**
     * Hands over the next that are due and returns when their fates are written down.
     *
     * @return how many messages were taken up; 0 when nothing is due
     */
    public int round() throws InterruptedException {
        var due = mailbox.due(now(), atOnce);
        try (var working = Executors.newVirtualThreadPerTaskExecutor()) {
            var underWay = due.stream()
                    .map(id -> Map.entry(id, working.submit(() -> deliver(id))))
                    .toList();
            for (var one : underWay) {
                try {
                    one.getValue().get();
                } catch (ExecutionException fault) {
                    onFault.accept(one.getKey(), fault.getCause() == null ? fault : fault.getCause());
                } catch (InterruptedException stopped) {
                    working.shutdownNow();
                    throw stopped;
                }
            }
        }
        return due.size();
    }

    private void deliver(MessageId id) {
        var now = now();
        var until = now.plus(lease);
        mailbox.change(id, message -> message.begun(now, until))
                .ifPresent(message -> message.deliveries().stream()
                        .filter(delivery -> delivery.standing().equals(new Delivery.Standing.UnderWay(until)))
                        .forEach(delivery -> deliver(message, delivery)));
    }

    private void deliver(Message message, Delivery delivery) {
        var outcome = outcome(message, delivery.channel());
        var at = now();
        mailbox.change(message.id(), latest -> {
            var next = latest.ended(delivery.channel(), delivery.tries(), outcome, at);
            return next.equals(latest) ? Optional.empty() : Optional.of(next);
        });
    }

    private Channel.Outcome outcome(Message message, ChannelKind kind) {
        var channel = channels.get(kind);
        if (channel == null) {
            return new Channel.Outcome.Refused(NOT_SET_UP);
        }
        var hers = settings.of(message.owner());
        return hers.addressOf(kind, contacts.find(message.application()))
                .map(to -> channel.hand(wording.letter(message, kind, to, hers.english())))
                .orElseGet(() -> new Channel.Outcome.Refused(NO_ADDRESS));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
