package cn.gov.zs.platform.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Counted;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.First;
import cn.gov.zs.platform.eventing.Tally;
import cn.gov.zs.platform.eventing.TestReplica;
import cn.gov.zs.platform.eventing.ThingDocument;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The relay against the embedded database and a broker that does what the test wants. */
class RelayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The finds on {@code things} that the database was asked. */
    private final AtomicInteger finds = new AtomicInteger();

    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestMongo.shared().uri()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    if (event.getCommandName().equals("find")
                            && event.getCommand().getString("find").getValue().equals("things")) {
                        finds.incrementAndGet();
                    }
                }
            })
            .build());
    private final MongoDatabase database = client.getDatabase(
                    "relay" + ThreadLocalRandom.current().nextInt(1_000_000_000))
            .withCodecRegistry(DocumentCodecs.registry());
    private final CloudEvents json = new CloudEvents();
    private final List<Envelope<Counted>> published = new CopyOnWriteArrayList<>();
    private final List<Relay> relays = new ArrayList<>();

    @AfterEach
    void close() {
        relays.forEach(Relay::close);
        client.close();
    }

    private Relay relay(Publisher publisher) {
        var relay = new Relay(database, publisher, json, "/thing-service");
        relays.add(relay);
        relay.watch("things", "thing.events");
        relay.open();
        return relay;
    }

    private Aggregates<ThingDocument> things(Relay relay) {
        return TestReplica.things(new AggregateStore(database, "thing.events", json, InstantSource.system(), relay));
    }

    private void append(String topic, String key, byte[] message) {
        published.add(json.read(message).as(Counted.class));
    }

    private static void count(Aggregates<ThingDocument> things, String id) {
        things.change(id, thing -> Change.to(thing.counted(thing.count() + 1), Counted.event(id, thing.count() + 1)));
    }

    private BsonDocument raw(String id) {
        var found = database.getCollection("things", BsonDocument.class)
                .find(Filters.eq("_id", id))
                .first();
        assertThat(found).isNotNull();
        return found;
    }

    /** First occurrences per subject. */
    private HashMap<String, List<Long>> firstOccurrences() {
        var first = new HashMap<String, List<Long>>();
        for (var event : published) {
            var seen = first.computeIfAbsent(event.subject(), _ -> new ArrayList<>());
            if (!seen.contains(event.sequence())) {
                seen.add(event.sequence());
            }
        }
        return first;
    }

    @Test
    void empties_the_outbox_only_after_the_broker_has_the_event() {
        var ack = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var things = things(relay((topic, key, message) -> {
            asked.countDown();
            ack.await();
            append(topic, key, message);
        }));

        things.create("a", ThingDocument.small("a"), Counted.event("a", 1));

        await().atMost(PATIENCE).until(() -> asked.getCount() == 0);
        assertThat(raw("a").getArray("outbox")).hasSize(1);
        ack.countDown();
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(raw("a").getArray("outbox")).isEmpty();
            assertThat(raw("a")).doesNotContainKey("pendingSince");
        });
    }

    @Test
    void what_a_new_aggregate_announces_is_published_without_reading_it_again() {
        var relay = relay(this::append);
        var things = things(relay);
        relay.sweep(Duration.ZERO);
        int before = finds.get();

        things.create("a", ThingDocument.small("a"), Counted.event("a", 1), Counted.event("a", 2));

        await().atMost(PATIENCE)
                .until(() -> database.getCollection("things").countDocuments(Filters.exists("pendingSince")) == 0);
        assertThat(published).extracting(Envelope::sequence).containsExactly(1L, 2L);
        assertThat(finds).hasValue(before);
    }

    private static Map<String, First<ThingDocument>> many(int count) {
        var firsts = new HashMap<String, First<ThingDocument>>();
        for (int i = 0; i < count; i++) {
            var id = "a" + i;
            firsts.put(id, new First<>(ThingDocument.small(id), List.of(Counted.event(id, 1), Counted.event(id, 2))));
        }
        return firsts;
    }

    private void awaitAllPublished() {
        await().atMost(PATIENCE)
                .until(() -> database.getCollection("things").countDocuments(Filters.exists("pendingSince")) == 0);
        assertThat(database.getCollection("things").countDocuments(Filters.size("outbox", 0)))
                .isEqualTo(database.getCollection("things").countDocuments());
    }

    @Test
    void what_many_new_aggregates_announce_is_published_each_in_its_order_without_reading_them_again() {
        var relay = relay(this::append);
        var things = things(relay);
        relay.sweep(Duration.ZERO);
        int before = finds.get();

        things.createAll(many(300));

        await().atMost(PATIENCE).until(() -> published.size() == 600);
        awaitAllPublished();
        assertThat(finds).hasValue(before);
        assertThat(firstOccurrences().values()).hasSize(300).allMatch(List.of(1L, 2L)::equals);
    }

    @Test
    void many_new_aggregates_at_a_shaky_broker_lose_nothing_and_keep_each_ones_order() {
        var things = new ArrayList<Aggregates<ThingDocument>>();
        var added = new AtomicInteger();
        things.add(things(relay((topic, key, message) -> {
            if (ThreadLocalRandom.current().nextInt(10) == 0) {
                throw new IOException("lost before the broker had it");
            }
            append(topic, key, message);
            // something is added while its first events are under way
            if (key.equals("a7") && added.getAndIncrement() == 0) {
                count(things.getFirst(), "a7");
            }
            if (ThreadLocalRandom.current().nextInt(10) == 0) {
                throw new IOException("lost after the broker had it");
            }
        })));

        things.getFirst().createAll(many(100));

        await().atMost(PATIENCE)
                .until(() -> firstOccurrences().values().stream()
                                .mapToInt(List::size)
                                .sum()
                        == 201);
        awaitAllPublished();
        assertThat(firstOccurrences()).hasSize(100).containsEntry("a7", List.of(1L, 2L, 3L));
        assertThat(firstOccurrences().values())
                .allSatisfy(sequences -> assertThat(sequences).isSorted());
    }

    @Test
    void an_event_saved_while_earlier_ones_are_published_is_not_lost_with_them() {
        var things = new ArrayList<Aggregates<ThingDocument>>();
        var once = new AtomicInteger();
        things.add(things(relay((topic, key, message) -> {
            append(topic, key, message);
            if (once.getAndIncrement() == 0) {
                count(things.getFirst(), "a");
            }
        })));

        things.getFirst().create("a", ThingDocument.small("a"), Counted.event("a", 0));

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(published).extracting(Envelope::sequence).containsExactly(1L, 2L));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(raw("a").getArray("outbox")).isEmpty());
    }

    @Test
    void tries_again_until_the_broker_is_back_and_keeps_the_order() {
        var failing = new AtomicInteger(7);
        var things = things(relay((topic, key, message) -> {
            if (failing.getAndDecrement() > 0) {
                throw new IOException("no broker");
            }
            append(topic, key, message);
        }));
        things.create("a", ThingDocument.small("a"));
        for (int i = 0; i < 5; i++) {
            count(things, "a");
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(firstOccurrences()).containsEntry("a", List.of(1L, 2L, 3L, 4L, 5L)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(raw("a").getArray("outbox")).isEmpty());
    }

    @Test
    void a_sweep_finds_what_a_replica_left_that_was_killed_between_ack_and_removal() {
        var killed = new CountDownLatch(1);
        var first = relay((topic, key, message) -> {
            append(topic, key, message);
            killed.countDown();
            new CountDownLatch(1).await(); // never comes to the removal
        });
        things(first).create("a", ThingDocument.small("a"), Counted.event("a", 1));
        await().atMost(PATIENCE).until(() -> killed.getCount() == 0);
        first.close();

        var second = relay(this::append);
        second.sweep(Duration.ZERO);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(raw("a").getArray("outbox")).isEmpty());
        assertThat(published).hasSize(2);
        assertThat(published)
                .extracting(Envelope::id)
                .containsOnly(published.getFirst().id());
        takesEffectOnce();
    }

    private void takesEffectOnce() {
        var tally = new Tally(
                new AggregateStore(database, "tally.events", json, InstantSource.system(), relay(this::append)));
        published.forEach(tally::take);
        assertThat(tally.of("a")).containsExactly(1);
    }

    @Test
    void two_replicas_saving_and_sweeping_at_once_keep_the_order_per_aggregate_and_lose_nothing() throws Exception {
        Publisher shaky = (topic, key, message) -> {
            if (ThreadLocalRandom.current().nextInt(10) == 0) {
                throw new IOException("lost before the broker had it");
            }
            append(topic, key, message);
            if (ThreadLocalRandom.current().nextInt(10) == 0) {
                throw new IOException("lost after the broker had it");
            }
        };
        var replicas = List.of(relay(shaky), relay(shaky));
        var ids = List.of("a", "b", "c", "d");
        var stores = replicas.stream().map(this::things).toList();
        ids.forEach(id -> stores.getFirst().create(id, ThingDocument.small(id)));
        try (var people = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 200; i++) {
                var store = stores.get(i % 2);
                var id = ids.get(i % 4);
                var relay = replicas.get((i + 1) % 2);
                people.execute(() -> {
                    count(store, id);
                    relay.sweep(Duration.ZERO);
                });
            }
        }

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        ids.forEach(id -> assertThat(raw(id).getArray("outbox")).isEmpty()));
        assertThat(firstOccurrences().values())
                .hasSize(4)
                .allSatisfy(sequences -> assertThat(sequences).hasSize(50).isSorted());
    }
}
