package cn.gov.zs.housing.disclosure.objection.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.ObjectionKeys;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import cn.gov.zs.housing.disclosure.objection.Objection;
import cn.gov.zs.housing.disclosure.objection.Statement;
import cn.gov.zs.platform.crypto.UndecipherableException;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

abstract class MongoObjectionsContract {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00.123456Z");
    private static final Statement STATEMENT = new Statement("陈大文", "13800138000", "该户在本镇另有一套自建房。");

    private final MongoClient client;
    private final ObjectionKeys keys = new ObjectionKeys();
    final MongoDatabase database;
    final MongoObjections objections;

    MongoObjectionsContract(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("objections-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database, "disclosure.events", new CloudEvents(), InstantSource.fixed(NOW), new NobodyWaits());
        objections = new MongoObjections(store, keys.cipher());
    }

    @AfterEach
    void forget() {
        database.drop();
        client.close();
    }

    @Test
    void gives_back_what_it_was_given_through_every_step() {
        var written = written(1);
        assertThat(objections.add(written)).isTrue();
        assertThat(objections.add(written)).isFalse();
        assertThat(objections.find(number(1))).contains(written);
        assertThat(objections.find(number(2))).isEmpty();

        var answer =
                new Objection.Answer(Objection.Outcome.REJECTED, "二（二）（1）", "经核查，公示内容属实。", LocalDate.of(2026, 12, 1));
        var look = new Objection.Look("s-1", "梁志强", Instant.parse("2026-11-24T02:00:00Z"));
        objections.change(number(1), Objection::register);
        objections.change(number(1), each -> each.looked(look));
        var answered = objections.change(number(1), each -> each.answered(answer));

        assertThat(objections.find(number(1)))
                .contains(answered)
                .contains(written.register().looked(look).answered(answer));
    }

    @Test
    void an_answer_is_given_once() {
        objections.add(written(1));
        var first = new Objection.Answer(Objection.Outcome.UPHELD, "c", "成立", LocalDate.of(2026, 12, 1));
        var second = new Objection.Answer(Objection.Outcome.REJECTED, "c", "不成立", LocalDate.of(2026, 12, 2));
        objections.change(number(1), each -> each.answered(first));

        assertThat(objections.change(number(1), each -> each.answered(second)).answer())
                .contains(first);
        assertThatThrownBy(() -> objections.change(number(9), each -> each.answered(first)))
                .isInstanceOf(AbsentException.class);
    }

    @Test
    void removes_what_was_never_registered_and_nothing_else() {
        objections.add(written(1));
        objections.add(written(2).register());

        assertThat(objections.listUnregistered(NOW, 10)).isEmpty();
        assertThat(objections.listUnregistered(NOW.plusSeconds(1), 10)).containsExactly(number(1));
        objections.removeUnregistered(number(1));
        objections.removeUnregistered(number(2));
        objections.removeUnregistered(number(3));

        assertThat(objections.find(number(1))).isEmpty();
        assertThat(objections.find(number(2))).isPresent();
    }

    @Test
    void removes_what_was_answered_before_a_day_and_nothing_else() {
        var line = LocalDate.of(2026, 12, 1);
        for (int each = 1; each <= 3; each++) {
            objections.add(written(each).register());
        }
        answered(1, line.minusDays(1));
        answered(2, line);

        assertThat(objections.listAnsweredBefore(line, "", 10)).containsExactly(number(1));
        assertThat(objections.listAnsweredBefore(line.plusDays(1), number(1).text(), 10))
                .containsExactly(number(2));
        assertThat(objections.removeAnsweredBefore(number(1), line)).isTrue();
        assertThat(objections.removeAnsweredBefore(number(1), line)).isFalse();
        assertThat(objections.removeAnsweredBefore(number(2), line)).isFalse();
        assertThat(objections.removeAnsweredBefore(number(3), line)).isFalse();
        assertThat(objections.count()).isEqualTo(2);
    }

    private void answered(int number, LocalDate on) {
        objections.change(
                number(number),
                each -> each.answered(new Objection.Answer(Objection.Outcome.REJECTED, "c", "经核查属实", on)));
    }

    @Test
    void stores_nothing_of_a_person_in_the_clear() {
        objections.add(written(1));
        objections.change(
                number(1),
                each -> each.answered(
                        new Objection.Answer(Objection.Outcome.REJECTED, "c", "经核查属实", LocalDate.of(2026, 12, 1))));

        assertThat(stored()).contains("YY-00000-00001").doesNotContain("陈大文", "1380013", "自建房", "经核查");
    }

    @Test
    void refuses_a_ciphertext_that_was_moved_to_another_document() {
        objections.add(written(1));
        objections.add(written(2));
        var collection = database.getCollection("objections");
        var stolen = collection
                .find(Filters.eq("_id", number(1).text()))
                .first()
                .get("state", org.bson.Document.class)
                .getString("name");
        collection.updateOne(Filters.eq("_id", number(2).text()), Updates.set("state.name", stolen));

        assertThatThrownBy(() -> objections.find(number(2))).isInstanceOf(UndecipherableException.class);
    }

    @Test
    void moves_to_another_key_and_can_then_be_read_without_the_old_one() {
        objections.add(written(1).register());
        keys.addNewKey();
        assertThat(objections.countNotUnder(ObjectionKeys.NEW)).isEqualTo(1);

        objections.idsNotUnder(ObjectionKeys.NEW, "", 10).forEach(objections::rewrite);
        keys.removeOldKey();

        assertThat(objections.countNotUnder(ObjectionKeys.NEW)).isZero();
        assertThat(objections.count()).isEqualTo(1);
        assertThat(objections.find(number(1))).contains(written(1).register());
    }

    private String stored() {
        var text = new StringBuilder();
        database.getCollection("objections").find().forEach(document -> text.append(document.toJson()));
        return text.toString();
    }

    static ObjectionNumber number(int number) {
        return new ObjectionNumber("YY-00000-0000" + number);
    }

    static Objection written(int number) {
        return Objection.written(
                new Objection.Head(
                        number(number), new NoticeId("n-1"), NoticeKind.FIRST_REVIEW, "442000118", "verifier", NOW),
                STATEMENT);
    }

    /** No relay runs here. */
    private static final class NobodyWaits implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
