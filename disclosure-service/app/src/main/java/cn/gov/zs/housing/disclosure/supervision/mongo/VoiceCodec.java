package cn.gov.zs.housing.disclosure.supervision.mongo;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.supervision.Voice;
import cn.gov.zs.housing.disclosure.supervision.VoiceNumber;
import cn.gov.zs.housing.disclosure.supervision.mongo.VoiceDocument.HandDocument;
import cn.gov.zs.housing.disclosure.supervision.mongo.VoiceDocument.Sealed;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** From a complaint or suggestion to its document and back. */
final class VoiceCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "voices";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final FieldCipher cipher;

    VoiceCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    VoiceDocument document(Voice voice) {
        var head = voice.head();
        var key = cipher.activeKey();
        var words = JSON.writeValueAsString(
                new Sealed(voice.words().text(), voice.words().contact()));
        var answer = switch (voice) {
            case Voice.Received _ -> null;
            case Voice.Drafted drafted -> drafted.answer();
            case Voice.Published published -> published.answer();
        };
        var published = voice instanceof Voice.Published it ? it : null;
        return new VoiceDocument(
                head.number().text(),
                head.kind(),
                head.at(),
                cipher.encrypt(key, place(head.number().text()), words).text(),
                key.text(),
                published == null,
                answer == null ? null : answer.question(),
                answer == null ? null : answer.text(),
                answer == null ? null : hand(answer.by()),
                published == null ? null : hand(published.approvedBy()),
                published == null ? null : published.on());
    }

    Voice voice(VoiceDocument stored) {
        var head = new Voice.Head(new VoiceNumber(stored.number()), stored.kind(), stored.at());
        var sealed = JSON.readValue(
                cipher.decryptText(place(stored.number()), Ciphertext.read(stored.sealed())), Sealed.class);
        var words = new Voice.Words(sealed.text(), sealed.contact());
        if (stored.question() == null) {
            return new Voice.Received(head, words);
        }
        var answer =
                new Voice.Answer(stored.question(), Objects.requireNonNull(stored.answer()), hand(stored.answeredBy()));
        return stored.publishedOn() == null
                ? new Voice.Drafted(head, words, answer)
                : new Voice.Published(head, words, answer, hand(stored.approvedBy()), stored.publishedOn());
    }

    private static HandDocument hand(Officer officer) {
        return new HandDocument(officer.subject(), officer.name());
    }

    private static Officer hand(@Nullable HandDocument stored) {
        var hand = Objects.requireNonNull(stored, "a stored answer lacks who gave it");
        return new Officer(hand.subject(), hand.name());
    }

    private static Place place(String number) {
        return new Place(COLLECTION, number, "words");
    }
}
