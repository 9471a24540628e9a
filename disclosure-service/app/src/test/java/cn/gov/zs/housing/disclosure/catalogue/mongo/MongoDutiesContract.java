package cn.gov.zs.housing.disclosure.catalogue.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.DutiesContract;
import cn.gov.zs.housing.disclosure.catalogue.DutySamples;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract on a database, and what only a database can get wrong. */
abstract class MongoDutiesContract extends DutiesContract {
    private final MongoClient client;
    final MongoDatabase database;
    private final MongoDuties duties;

    MongoDutiesContract(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("duties-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        duties = new MongoDuties(
                new AggregateStore(
                        database,
                        "disclosure.events",
                        new CloudEvents(),
                        InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z")),
                        new NobodyWaits()),
                database);
    }

    @AfterEach
    void forget() {
        database.drop();
        client.close();
    }

    @Override
    protected Duties duties() {
        return duties;
    }

    @Test
    void of_many_who_add_the_same_duty_at_once_one_does() throws Exception {
        var duty = DutySamples.policy("1", LocalDate.of(2026, 3, 2));
        try (var many = Executors.newFixedThreadPool(8)) {
            var asked = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(_ -> () -> duties.add(duty))
                    .toList();
            var added = 0;
            for (var answer : many.invokeAll(asked)) {
                added += answer.get() ? 1 : 0;
            }
            assertThat(added).isOne();
        }
    }

    /** No relay runs here. */
    private static final class NobodyWaits implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
