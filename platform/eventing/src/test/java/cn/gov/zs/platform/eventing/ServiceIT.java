package cn.gov.zs.platform.eventing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.platform.testkit.TestKafka;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

/** Whole services with several replicas on a real broker: nothing is lost, nothing takes effect twice. */
class ServiceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Longer than a single node that was killed needs to serve again: up to 17 s were seen. */
    private static final Duration OUTAGE = Duration.ofSeconds(30);

    private static TestReplica taker(String service, TestKafka kafka, String topic) {
        return TestReplica.start(service, kafka, store -> {
            var tally = new Tally(store);
            return Tally.on(topic, event -> tally.take(event));
        });
    }

    private static void count(TestReplica replica, String id) {
        replica.things()
                .change(id, thing -> Change.to(thing.counted(thing.count() + 1), Counted.event(id, thing.count() + 1)));
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void two_publishing_replicas_and_two_consuming_ones_keep_each_key_in_order_exactly_once() {
        var kafka = TestKafka.shared();
        try (var one = TestReplica.start("pair");
                var two = TestReplica.start("pair");
                var left = taker("takers", kafka, "pair.events");
                var right = taker("takers", kafka, "pair.events")) {
            var publishers = List.of(one, two);
            var ids = IntStream.range(0, 10).mapToObj(i -> "k" + i).toList();
            ids.forEach(id -> one.things().create(id, ThingDocument.small(id)));
            for (int round = 0; round < 20; round++) {
                for (var id : ids) {
                    count(publishers.get(round % 2), id);
                }
            }

            var tally = new Tally(left.store());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(tally.total()).isEqualTo(200));
            ids.forEach(id -> assertThat(tally.of(id)).isEqualTo(oneTo(20)));
            assertThat(left.deadLetters().countDead()).isZero();
            assertThat(right.deadLetters().countDead()).isZero();
        }
    }

    @Test
    void consumers_that_come_and_go_let_no_event_take_effect_twice_or_not_at_all() {
        var kafka = TestKafka.shared();
        try (var topic = TestTopic.create("moving.events");
                var steady = taker("movers", kafka, "moving.events")) {
            var tally = new Tally(steady.store());
            var guests = new ArrayList<TestReplica>();
            for (int round = 1; round <= 30; round++) {
                for (int key = 0; key < 8; key++) {
                    var id = UUID.randomUUID().toString();
                    topic.send("k" + key, round, id);
                    if (round % 3 == 0) {
                        topic.send("k" + key, round, id); // the relay may repeat itself
                    }
                }
                if (round % 10 == 0) {
                    guests.add(taker("movers", kafka, "moving.events"));
                } else if (round % 10 == 5 && !guests.isEmpty()) {
                    guests.removeLast().close();
                }
            }
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(tally.total()).isEqualTo(240));
            for (int key = 0; key < 8; key++) {
                assertThat(tally.of("k" + key)).isEqualTo(oneTo(30));
            }
            guests.forEach(TestReplica::close);
        }
    }

    @Test
    void a_broker_that_is_away_for_thirty_seconds_costs_no_event() {
        try (var kafka = TestKafka.start()) {
            try (var publisher = TestReplica.start("patient", kafka);
                    var consumer = taker("waiting", kafka, "patient.events")) {
                var tally = new Tally(consumer.store());
                publisher.things().create("a", ThingDocument.small("a"));
                for (int i = 0; i < 10; i++) {
                    count(publisher, "a");
                }
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(tally.of("a")).isEqualTo(oneTo(10)));

                kafka.pause();
                for (int i = 0; i < 10; i++) {
                    count(publisher, "a");
                }
                await().pollDelay(OUTAGE)
                        .atMost(OUTAGE.plus(PATIENCE))
                        .untilAsserted(() -> assertThat(tally.of("a")).isEqualTo(oneTo(10)));
                kafka.resume();
                for (int i = 0; i < 10; i++) {
                    count(publisher, "a");
                }

                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(tally.of("a")).isEqualTo(oneTo(30)));
            }
        }
    }

    @Test
    void a_service_starts_while_the_broker_is_away_and_publishes_when_it_comes() {
        try (var kafka = TestKafka.start()) {
            kafka.pause();
            try (var service = TestReplica.start("early-bird", kafka, store -> {
                var tally = new Tally(store);
                return Tally.on("early-bird.events", event -> tally.take(event));
            })) {
                service.things().create("a", ThingDocument.small("a"), Counted.event("a", 1));
                kafka.resume();
                await().atMost(PATIENCE)
                        .untilAsserted(() ->
                                assertThat(new Tally(service.store()).of("a")).containsExactly(1));
            }
        }
    }

    @Test
    void what_was_saved_and_not_published_before_a_restart_is_published_after_it() {
        try (var kafka = TestKafka.start()) {
            try (var first = TestReplica.start("restarted", kafka)) {
                first.things().create("a", ThingDocument.small("a"), Counted.event("a", 1));
                kafka.pause();
                count(first, "a");
            }
            kafka.resume();
            try (var second = taker("restarted", kafka, "restarted.events")) {
                second.things(); // as a service does at start
                await().atMost(PATIENCE)
                        .untilAsserted(() ->
                                assertThat(new Tally(second.store()).of("a")).containsExactly(1, 1));
            }
        }
    }

    @Test
    void a_handler_that_meets_a_passing_fault_gets_the_event_again_in_order_and_nothing_is_dead() {
        var faults = new AtomicInteger(8);
        try (var topic = TestTopic.create("flaky.events");
                var consumer = TestReplica.start("flaky", store -> {
                    var tally = new Tally(store);
                    return Tally.on("flaky.events", event -> {
                        if (event.body().count() == 2 && faults.getAndDecrement() > 0) {
                            throw new com.mongodb.MongoTimeoutException("the database is away");
                        }
                        tally.take(event);
                    });
                })) {
            for (int count = 1; count <= 3; count++) {
                topic.send("a", count);
            }
            var tally = new Tally(consumer.store());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(tally.of("a")).isEqualTo(oneTo(3)));
            assertThat(consumer.deadLetters().countDead()).isZero();
        }
    }

    @Test
    void an_error_of_a_handler_is_a_dead_letter_and_ends_no_consumer() {
        try (var topic = TestTopic.create("linkage.events");
                var consumer = TestReplica.start("linkage", store -> {
                    var tally = new Tally(store);
                    return Tally.on("linkage.events", event -> {
                        if (event.body().name().equals("bad")) {
                            throw new NoClassDefFoundError("gone");
                        }
                        tally.take(event);
                    });
                })) {
            topic.send("bad", 1);
            for (int key = 0; key < 20; key++) {
                topic.send("k" + key, 1);
            }
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(new Tally(consumer.store()).total()).isEqualTo(20));
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(consumer.deadLetters().countDead()).isEqualTo(1));
        }
    }

    @Test
    void a_key_that_takes_long_does_not_hold_up_the_others() {
        var others = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> "other" + i)
                .filter(key -> partition(key) == partition("slow"))
                .toList();
        var taken = new CountDownLatch(others.size());
        try (var topic = TestTopic.create("uneven.events")) {
            // all is there before the consumer comes, so that one poll brings it
            topic.send("slow", 1);
            others.forEach(key -> topic.send(key, 1));
            try (var consumer = TestReplica.start("uneven", store -> {
                var tally = new Tally(store);
                return Tally.on("uneven.events", event -> {
                    if (event.body().name().equals("slow")) {
                        awaitAll(taken);
                        tally.take(event);
                    } else {
                        tally.take(event);
                        taken.countDown();
                    }
                });
            })) {
                var tally = new Tally(consumer.store());
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(tally.of("slow")).containsExactly(1));
                assertThat(consumer.deadLetters().countDead()).isZero();
            }
        }
    }

    private static void awaitAll(CountDownLatch taken) {
        try {
            assertThat(taken.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("the others were taken meanwhile")
                    .isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static int partition(String key) {
        return BuiltInPartitioner.partitionForKey(key.getBytes(UTF_8), 6);
    }
}
