package cn.gov.zs.platform.eventing.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.NotYetException;
import cn.gov.zs.platform.eventing.Tally;
import cn.gov.zs.platform.eventing.TestReplica;
import cn.gov.zs.platform.eventing.TestTopic;
import cn.gov.zs.platform.eventing.deadletter.BlockedKey.Stand;
import cn.gov.zs.platform.eventing.deadletter.Letter.Status;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** A poisoned key is held back in order, everything else flows, a replay takes effect once. */
class DeadLettersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Counts that the handler cannot bear for now. */
    private final Set<Integer> poison = ConcurrentHashMap.newKeySet();

    private final Set<Integer> early = ConcurrentHashMap.newKeySet();

    private TestReplica consumer(String service, String topic) {
        return TestReplica.start(service, store -> {
            var tally = new Tally(store);
            return Tally.on(topic, event -> {
                if (poison.contains(event.body().count())) {
                    throw new IllegalArgumentException("cannot bear 440102199001011234");
                }
                if (early.contains(event.body().count())) {
                    throw new NotYetException("something of " + event.subject());
                }
                tally.take(event);
            });
        });
    }

    @Test
    void a_poisoned_key_is_parked_others_flow_and_a_replay_takes_effect_once_in_order() {
        poison.add(2);
        try (var topic = TestTopic.create("poison.events");
                var consumer = consumer("poison", "poison.events")) {
            var tally = new Tally(consumer.store());
            for (int count = 1; count <= 4; count++) {
                topic.send("bad", count);
                topic.send("good", 10 + count);
            }

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(tally.of("good")).containsExactly(11, 12, 13, 14));
            await().atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(AbsentException.class)
                    .untilAsserted(() -> assertThat(letters(consumer, "poison.events/bad"))
                            .containsExactly(Status.OPEN, Status.PARKED, Status.PARKED));
            assertThat(tally.of("bad")).containsExactly(1);
            assertThat(consumer.deadLetters().countDead()).isEqualTo(1);
            try (var dead = TestTopic.open("poison.dead-letters")) {
                await().atMost(PATIENCE)
                        .untilAsserted(() ->
                                assertThat(dead.read()).hasSize(3).allMatch(text -> text.contains(DeadLetterV1.TYPE)));
                assertThat(dead.read().getFirst())
                        .contains("java.lang.IllegalArgumentException at ")
                        .doesNotContain("440102199001011234");
            }

            var still = consumer.deadLetters().replay("poison.events/bad", "admin-1");
            assertThat(still.stand()).isEqualTo(Stand.DEAD);

            poison.clear();
            var replayed = consumer.deadLetters().replay("poison.events/bad", "admin-1");
            assertThat(replayed.stand()).isEqualTo(Stand.SETTLED);
            assertThat(replayed.letters()).extracting(Letter::status).containsOnly(Status.REPLAYED);
            assertThat(replayed.letters()).extracting(Letter::settledBy).containsOnly("admin-1");
            assertThat(replayed.letters()).extracting(Letter::message).containsOnlyNulls();
            assertThat(tally.of("bad")).containsExactly(1, 2, 3, 4);

            consumer.deadLetters().replay("poison.events/bad", "admin-2");
            topic.send("bad", 5);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(tally.of("bad")).containsExactly(1, 2, 3, 4, 5));
        }
    }

    @Test
    void what_has_not_arrived_yet_is_waited_for_without_holding_up_others() {
        early.add(1);
        try (var topic = TestTopic.create("early.events");
                var consumer = consumer("early", "early.events")) {
            var tally = new Tally(consumer.store());
            topic.send("first", 1);
            topic.send("first", 2);
            // as many keys as make sure that some share the partition
            for (int key = 0; key < 20; key++) {
                topic.send("other" + key, 10);
            }
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(tally.total()).isEqualTo(20));
            assertThat(tally.of("first")).isEmpty();
            assertThat(consumer.deadLetters().countDead()).isZero();

            early.clear();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(tally.of("first")).containsExactly(1, 2));
            // it was never dead, so nothing of it is kept
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThatThrownBy(
                                    () -> consumer.deadLetters().key("early.events/first"))
                            .isInstanceOf(AbsentException.class));
        }
    }

    @Test
    void what_is_no_event_at_all_is_dead_lettered_and_the_rest_flows() {
        try (var topic = TestTopic.create("garbage.events");
                var consumer = consumer("garbage", "garbage.events")) {
            var tally = new Tally(consumer.store());
            topic.sendRaw("broken", "{not json".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            topic.sendRaw("binary", new byte[] {(byte) 0xff, 0, 1});
            topic.sendRaw("nothing", null);
            topic.send("fine", 1);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(tally.of("fine")).containsExactly(1));
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(consumer.deadLetters().countDead()).isEqualTo(3));
            assertThat(consumer.deadLetters()
                            .key("garbage.events/broken")
                            .state()
                            .letters()
                            .getFirst()
                            .error())
                    .isEqualTo("UnreadableEventException: not JSON");
        }
    }

    @Test
    void what_nobody_listens_to_is_neither_read_nor_held_back() {
        poison.add(1);
        try (var topic = TestTopic.create("unheard.events");
                var consumer = consumer("unheard", "unheard.events")) {
            topic.send("bad", 1);
            var text = new CloudEvents().write("id-1", "unheard.of.v1", "/other", "bad", Instant.EPOCH, 2, "{}");
            topic.sendRaw("bad", text);
            topic.send("bad", 3);

            // of one key, so in one partition: the last is held back after the one before it was passed over
            await().atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(AbsentException.class)
                    .untilAsserted(() -> assertThat(letters(consumer, "unheard.events/bad"))
                            .containsExactly(Status.OPEN, Status.PARKED));
        }
    }

    private static List<Status> letters(TestReplica consumer, String id) {
        return consumer.deadLetters().key(id).state().letters().stream()
                .map(Letter::status)
                .toList();
    }
}
