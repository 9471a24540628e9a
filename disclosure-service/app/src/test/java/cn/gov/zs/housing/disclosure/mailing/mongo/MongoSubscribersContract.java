package cn.gov.zs.housing.disclosure.mailing.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.ObjectionKeys;
import cn.gov.zs.housing.disclosure.mailing.SubscriberSamples;
import cn.gov.zs.housing.disclosure.mailing.Subscribers;
import cn.gov.zs.housing.disclosure.mailing.SubscribersContract;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract on a database, and what only a database can get wrong. */
abstract class MongoSubscribersContract extends SubscribersContract {
    private final MongoClient client;
    private final ObjectionKeys keys = new ObjectionKeys();
    private final MongoDatabase database;
    private final MongoSubscribers subscribers;

    MongoSubscribersContract(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("subscribers-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database,
                "disclosure.events",
                new CloudEvents(),
                InstantSource.fixed(SubscriberSamples.NOW),
                new NobodyWaits());
        subscribers = new MongoSubscribers(store, keys.cipher());
    }

    @AfterEach
    void forget() {
        database.drop();
        client.close();
    }

    @Override
    protected Subscribers subscribers() {
        return subscribers;
    }

    @Test
    void no_address_and_no_secret_is_readable_in_the_database() {
        put(SubscriberSamples.asking(1));
        var stored = database.getCollection("mail-subscribers").find().first();
        assertThat(stored).isNotNull();
        assertThat(stored.toJson()).doesNotContain("reader1", "example.cn", "\"secret\": \"secret\"");
        assertThat(subscribers.count()).isEqualTo(1);
        assertThat(subscribers.countNotUnder(keys.cipher().activeKey())).isZero();
    }

    private static final class NobodyWaits implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
