package cn.gov.zs.housing.disclosure.mailing;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.mail.MailAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Takes down who wants to hear of what. A wish holds once it was confirmed by a link that only a letter to the address carries (双重确认), and
 * whoever asks learns nothing of whether an address is known.
 */
public final class SubscriptionBook {
    /** What nobody confirms for so long is forgotten. */
    public static final Duration TO_CONFIRM = Duration.ofHours(48);

    private final Subscribers subscribers;
    private final PublicDocuments documents;
    private final NewsDesk news;
    private final BlindIndex index;
    private final Supplier<String> chance;

    /** @param chance a fresh unguessable text each time */
    public SubscriptionBook(
            Subscribers subscribers,
            PublicDocuments documents,
            NewsDesk news,
            BlindIndex index,
            Supplier<String> chance) {
        this.subscribers = subscribers;
        this.documents = documents;
        this.news = news;
        this.index = index;
        this.chance = chance;
    }

    /**
     * What belongs to a batch: itself, and the offer it distributes.
     *
     * @return empty when no plan of such a batch is published
     */
    public Set<String> referencesOf(String batch) {
        return documents
                .find(DocumentId.of(DocumentKind.BATCH_PLAN, batch))
                .map(plan -> plan.body() instanceof DocumentBody.BatchPlan body
                        ? Set.of(batch, body.offerId())
                        : Set.of(batch))
                .orElseGet(Set::of);
    }

    /** Notes a wish and the letter that asks to confirm it. One who has it already, or asks too much, hears nothing new. */
    public void ask(MailAddress address, Topic topic, Pace pace, boolean english, Instant now) {
        var id = SubscriberId.of(address, index);
        var references = topic.batch().map(this::referencesOf).orElseGet(Set::of);
        var first = Subscriber.begin(id, address, chance.get(), english);
        subscribers.change(
                id, Optional.of(first), known -> known.ask(topic, references, pace, now, now.plus(TO_CONFIRM)));
    }

    /** The subscriber whose letters carry this link; empty for any other. */
    public Optional<Subscriber> open(String typedId, String typedKey) {
        return SubscriberId.parse(typedId).flatMap(subscribers::find).filter(found -> same(key(found), typedKey));
    }

    /** What the links in letters to a subscriber carry beside its name. */
    public String key(Subscriber subscriber) {
        return index.entry("mail-subscriber-key", subscriber.id().text() + "\n" + subscriber.secret());
    }

    /** What only the letter that asks to confirm this wish carries. */
    public String confirmation(Subscriber subscriber, int wish) {
        return index.entry("mail-confirmation", subscriber.id().text() + "\n" + subscriber.secret() + "\n" + wish);
    }

    /** Whether the link confirms a wish that can still be confirmed. */
    public Optional<Wish> confirmable(String typedId, int wish, String typedKey, Instant now) {
        return SubscriberId.parse(typedId)
                .flatMap(subscribers::find)
                .filter(found -> same(confirmation(found, wish), typedKey))
                .flatMap(found -> found.find(wish))
                .filter(found -> !found.expired(now));
    }

    /** Confirms a wish; empty when the link is none, or came too late. */
    public Optional<Subscriber> confirm(String typedId, int wish, String typedKey, Instant now) {
        if (confirmable(typedId, wish, typedKey, now).isEmpty()) {
            return Optional.empty();
        }
        var id = new SubscriberId(typedId);
        var from = news.size();
        var confirmed = subscribers
                .change(
                        id,
                        Optional.empty(),
                        known -> known.confirm(wish, now, from).orElse(known))
                .filter(found -> found.find(wish).filter(Wish::holds).isPresent());
        // what was told to all others between the two lines above did not find this wish yet
        confirmed.ifPresent(found -> news.catchUp(found.id(), from, now));
        return confirmed;
    }

    /** Ends one wish; with the last one the address is forgotten. */
    public void stop(Subscriber subscriber, int wish) {
        subscribers.change(subscriber.id(), Optional.empty(), known -> known.stop(wish));
    }

    /** Ends all, and forgets the address. */
    public void stopAll(Subscriber subscriber) {
        subscribers.remove(subscriber.id());
    }

    /**
     * Forgets what nobody confirmed in time.
     *
     * @return how many subscribers were looked at
     */
    public int forgetExpired(Instant now, int limit) {
        var due = subscribers.listExpired(now, limit);
        due.forEach(id -> subscribers.change(id, Optional.empty(), known -> known.forgetExpired(now)));
        return due.size();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
