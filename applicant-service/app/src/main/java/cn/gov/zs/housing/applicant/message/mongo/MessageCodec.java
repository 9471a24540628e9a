package cn.gov.zs.housing.applicant.message.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.message.Delivery;
import cn.gov.zs.housing.applicant.message.Message;
import cn.gov.zs.housing.applicant.message.MessageId;
import cn.gov.zs.housing.applicant.message.MessageKind;
import cn.gov.zs.housing.applicant.message.mongo.MessageDocument.DeliveryDocument;
import cn.gov.zs.housing.applicant.message.mongo.MessageDocument.Standing;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** From a message to its document and back; its parameters and what servers answered are encrypted, each for its place. */
final class MessageCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "messages";

    private static final String PARAMETERS = "parameters";

    private final FieldCipher cipher;
    private final JsonMapper json = JsonMapper.shared();

    MessageCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    MessageDocument document(Message message) {
        var key = cipher.activeKey();
        var id = message.id().text();
        return new MessageDocument(
                id,
                message.application().text(),
                message.owner(),
                message.kind().code(),
                seal(key, id, PARAMETERS, json.writeValueAsString(message.parameters())),
                message.by(),
                message.at(),
                message.unread(),
                message.readAt(),
                message.deliveries().stream()
                        .map(delivery -> delivery(key, id, delivery))
                        .toList(),
                message.due().orElse(null),
                message.delivered().orElse(null),
                key.text());
    }

    Message message(MessageDocument stored) {
        return new Message(
                new MessageId(stored.id()),
                new ApplicationId(stored.application()),
                stored.owner(),
                new MessageKind(stored.kind()),
                List.of(json.readValue(open(stored.id(), PARAMETERS, stored.parameters()), String[].class)),
                stored.by(),
                stored.at(),
                stored.readAt(),
                stored.deliveries().stream()
                        .map(delivery -> delivery(stored.id(), delivery))
                        .toList());
    }

    private DeliveryDocument delivery(KeyId key, String id, Delivery delivery) {
        return switch (delivery.standing()) {
            case Delivery.Standing.Queued(var due) -> delivery(key, id, delivery, Standing.QUEUED, due, null);
            case Delivery.Standing.UnderWay(var due) -> delivery(key, id, delivery, Standing.UNDER_WAY, due, null);
            case Delivery.Standing.Retrying(var due, var reason) ->
                delivery(key, id, delivery, Standing.RETRYING, due, reason);
            case Delivery.Standing.Sent(var at, var answer) -> delivery(key, id, delivery, Standing.SENT, at, answer);
            case Delivery.Standing.Failed(var at, var reason) ->
                delivery(key, id, delivery, Standing.FAILED, at, reason);
        };
    }

    private DeliveryDocument delivery(
            KeyId key, String id, Delivery delivery, Standing standing, Instant at, @Nullable String answer) {
        return new DeliveryDocument(
                delivery.channel(),
                delivery.tries(),
                standing,
                at,
                answer == null
                        ? null
                        : seal(key, id, answerOf(delivery.channel().name()), answer));
    }

    private Delivery delivery(String id, DeliveryDocument stored) {
        var sealed = stored.answer();
        var answer = sealed == null ? "" : open(id, answerOf(stored.channel().name()), sealed);
        return new Delivery(
                stored.channel(),
                stored.tries(),
                switch (stored.standing()) {
                    case QUEUED -> new Delivery.Standing.Queued(stored.at());
                    case UNDER_WAY -> new Delivery.Standing.UnderWay(stored.at());
                    case RETRYING -> new Delivery.Standing.Retrying(stored.at(), answer);
                    case SENT -> new Delivery.Standing.Sent(stored.at(), answer);
                    case FAILED -> new Delivery.Standing.Failed(stored.at(), answer);
                });
    }

    private static String answerOf(String channel) {
        return "deliveries." + channel + ".answer";
    }

    private String seal(KeyId key, String id, String field, String plain) {
        return cipher.encrypt(key, new Place(COLLECTION, id, field), plain).text();
    }

    private String open(String id, String field, String stored) {
        return cipher.decryptText(new Place(COLLECTION, id, field), Ciphertext.read(stored));
    }
}
