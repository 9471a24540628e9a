package cn.gov.zs.housing.disclosure.objection.mongo;

import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import cn.gov.zs.housing.disclosure.objection.Objection;
import cn.gov.zs.housing.disclosure.objection.Objection.Answer;
import cn.gov.zs.housing.disclosure.objection.Objection.Head;
import cn.gov.zs.housing.disclosure.objection.Objection.Look;
import cn.gov.zs.housing.disclosure.objection.Statement;
import cn.gov.zs.housing.disclosure.objection.mongo.ObjectionDocument.AnswerDocument;
import cn.gov.zs.housing.disclosure.objection.mongo.ObjectionDocument.LookDocument;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.Place;
import java.util.Optional;

/** From an objection to its document and back; what is written by people is encrypted, each text for its place. */
final class ObjectionCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "objections";

    private static final String NAME = "name";
    private static final String CONTACT = "contact";
    private static final String WORDS = "words";
    private static final String ANSWER = "answer.text";

    private final FieldCipher cipher;

    ObjectionCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    ObjectionDocument document(Objection objection) {
        var head = objection.head();
        var statement = objection.statement();
        var place = new Place(COLLECTION, head.number().text(), NAME);
        var key = cipher.activeKey();
        return new ObjectionDocument(
                head.number().text(),
                head.notice().text(),
                head.kind(),
                head.township(),
                head.verifier(),
                head.filedAt(),
                objection.registered(),
                cipher.encrypt(key, place, statement.name()).text(),
                cipher.encrypt(key, place.at(CONTACT), statement.contact()).text(),
                cipher.encrypt(key, place.at(WORDS), statement.words()).text(),
                objection
                        .answer()
                        .map(answer -> new AnswerDocument(
                                answer.outcome(),
                                answer.clause(),
                                cipher.encrypt(key, place.at(ANSWER), answer.text())
                                        .text(),
                                answer.on()))
                        .orElse(null),
                objection.looks().stream()
                        .map(look -> new LookDocument(look.subject(), look.name(), look.at()))
                        .toList(),
                key.text());
    }

    Objection objection(ObjectionDocument stored) {
        var place = new Place(COLLECTION, stored.number(), NAME);
        return new Objection(
                new Head(
                        new ObjectionNumber(stored.number()),
                        new NoticeId(stored.noticeId()),
                        stored.kind(),
                        stored.township(),
                        stored.verifier(),
                        stored.filedAt()),
                new Statement(
                        open(place, stored.name()),
                        open(place.at(CONTACT), stored.contact()),
                        open(place.at(WORDS), stored.words())),
                stored.registered(),
                Optional.ofNullable(stored.answer())
                        .map(answer -> new Answer(
                                answer.outcome(), answer.clause(), open(place.at(ANSWER), answer.text()), answer.on())),
                stored.looks().stream()
                        .map(look -> new Look(look.subject(), look.name(), look.at()))
                        .toList());
    }

    private String open(Place place, String stored) {
        return cipher.decryptText(place, Ciphertext.read(stored));
    }
}
