package cn.gov.zs.housing.disclosure.mailing.mongo;

import cn.gov.zs.housing.disclosure.mailing.PublicKind;
import cn.gov.zs.housing.disclosure.mailing.Subscriber;
import cn.gov.zs.housing.disclosure.mailing.SubscriberId;
import cn.gov.zs.housing.disclosure.mailing.Topic;
import cn.gov.zs.housing.disclosure.mailing.Waiting;
import cn.gov.zs.housing.disclosure.mailing.Wish;
import cn.gov.zs.housing.disclosure.mailing.mongo.SubscriberDocument.WaitingDocument;
import cn.gov.zs.housing.disclosure.mailing.mongo.SubscriberDocument.WishDocument;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.Place;
import cn.gov.zs.platform.mail.MailAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** From a subscriber to its document and back; address and secret are encrypted, each for its place. */
final class SubscriberCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "mail-subscribers";

    private static final String ADDRESS = "address";
    private static final String SECRET = "secret";

    private final FieldCipher cipher;

    SubscriberCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    SubscriberDocument document(Subscriber subscriber) {
        var key = cipher.activeKey();
        var place = new Place(COLLECTION, subscriber.id().text(), ADDRESS);
        var attempt = subscriber.attempt();
        return new SubscriberDocument(
                subscriber.id().text(),
                cipher.encrypt(key, place, subscriber.address().text()).text(),
                key.text(),
                cipher.encrypt(key, place.at(SECRET), subscriber.secret()).text(),
                subscriber.english(),
                subscriber.wishes().stream().map(SubscriberCodec::wish).toList(),
                subscriber.next(),
                subscriber.waiting().stream().map(SubscriberCodec::waiting).toList(),
                attempt.heldUntil(),
                attempt.failures(),
                attempt.refusals(),
                subscriber.keys(),
                subscriber.look(),
                subscriber.expires());
    }

    Subscriber subscriber(SubscriberDocument stored) {
        var place = new Place(COLLECTION, stored.subscriberId(), ADDRESS);
        return new Subscriber(
                new SubscriberId(stored.subscriberId()),
                new MailAddress(cipher.decryptText(place, Ciphertext.read(stored.address()))),
                cipher.decryptText(place.at(SECRET), Ciphertext.read(stored.secret())),
                stored.english(),
                stored.wishes().stream().map(SubscriberCodec::wish).toList(),
                stored.next(),
                stored.waiting().stream().map(SubscriberCodec::waiting).toList(),
                new Subscriber.Attempt(stored.heldUntil(), stored.failures(), stored.refusals()));
    }

    private static WishDocument wish(Wish wish) {
        var topic = wish.topic();
        var kind = topic.kind().map(PublicKind::name).orElse(null);
        var township = topic.township().map(Township::code).orElse(null);
        var batch = topic.batch().orElse(null);
        var references = wish.references().stream().sorted().toList();
        return switch (wish.state()) {
            case Wish.State.Asked(var until) ->
                new WishDocument(wish.number(), kind, township, batch, references, wish.pace(), until, null, 0);
            case Wish.State.Confirmed(var at, var from) ->
                new WishDocument(wish.number(), kind, township, batch, references, wish.pace(), null, at, from);
        };
    }

    private static Wish wish(WishDocument stored) {
        var state = stored.confirmedAt() == null
                ? new Wish.State.Asked(Objects.requireNonNull(stored.until(), "an unconfirmed wish has an end"))
                : new Wish.State.Confirmed(stored.confirmedAt(), stored.from());
        return new Wish(
                stored.number(),
                new Topic(
                        Optional.ofNullable(stored.kind()).map(PublicKind::new),
                        Optional.ofNullable(stored.township()).map(Township::get),
                        Optional.ofNullable(stored.batch())),
                Set.copyOf(stored.references()),
                stored.pace(),
                state);
    }

    private static WaitingDocument waiting(Waiting waiting) {
        return switch (waiting) {
            case Waiting.Confirmation(var wish, var due) -> new WaitingDocument(wish, null, 0, due);
            case Waiting.News(var entry, var index, var due) -> new WaitingDocument(0, entry, index, due);
        };
    }

    private static Waiting waiting(WaitingDocument stored) {
        return stored.entry() == null
                ? new Waiting.Confirmation(stored.wish(), stored.due())
                : new Waiting.News(stored.entry(), stored.index(), stored.due());
    }
}
