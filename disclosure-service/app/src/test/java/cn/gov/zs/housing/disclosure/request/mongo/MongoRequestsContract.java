package cn.gov.zs.housing.disclosure.request.mongo;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.CHEN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.PLAN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.head;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.ObjectionKeys;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import cn.gov.zs.housing.disclosure.request.RequestOffice;
import cn.gov.zs.housing.disclosure.request.Requests;
import cn.gov.zs.housing.disclosure.request.RequestsContract;
import cn.gov.zs.housing.disclosure.request.Way;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.workdays.TymeCalendar;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract on a database, and what only a database can give away. */
abstract class MongoRequestsContract extends RequestsContract {
    private final MongoClient client;
    private final ObjectionKeys keys = new ObjectionKeys();
    private final MongoDatabase database;
    private final MongoRequests requests;

    MongoRequestsContract(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("requests-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        requests = new MongoRequests(
                new AggregateStore(
                        database,
                        "disclosure.events",
                        new CloudEvents(),
                        InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z")),
                        new NobodyWaits()),
                keys.cipher());
    }

    @AfterEach
    void forget() {
        database.drop();
        client.close();
    }

    @Override
    protected Requests requests() {
        return requests;
    }

    @Test
    void nothing_that_people_wrote_stands_in_the_database_and_a_new_key_takes_it_over() {
        var kept = new RequestOffice(requests, new RequestClock(TymeCalendar::shipped))
                .arrive(head(1, Way.WEB, LocalDate.parse("2026-03-02")), CHEN, PLAN);
        assertThat(stored()).doesNotContain(CHEN.name(), CHEN.proof(), CHEN.contact(), PLAN.description());

        keys.addNewKey();
        assertThat(requests.countNotUnder(ObjectionKeys.NEW)).isOne();
        requests.idsNotUnder(ObjectionKeys.NEW, "", 10).forEach(requests::rewrite);
        keys.removeOldKey();
        assertThat(requests.countNotUnder(ObjectionKeys.NEW)).isZero();
        assertThat(requests.find(kept.head().number()).orElseThrow().state()).isEqualTo(kept);
    }

    private String stored() {
        return database.getCollection("information-requests").find().first().toJson();
    }

    /** No relay runs here. */
    private static final class NobodyWaits implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
