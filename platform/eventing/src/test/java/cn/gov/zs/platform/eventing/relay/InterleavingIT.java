package cn.gov.zs.platform.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Counted;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.Tally;
import cn.gov.zs.platform.eventing.TestReplica;
import cn.gov.zs.platform.eventing.ThingDocument;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Any interleaving of saves, relays of two replicas, crashes and repeated deliveries keeps the order of each aggregate's events
 * and lets each take effect once. Steps also happen in the middle of a relay: between two of its messages, and between the last
 * message and the removal from the outbox.
 */
class InterleavingIT {

    private static final MongoClient CLIENT =
            MongoClients.create(TestMongo.shared().uri());
    private static final List<String> IDS = List.of("a", "b");

    enum Step {
        SAVE_A,
        SAVE_TWO_OF_A,
        SAVE_B,
        RELAY_A,
        RELAY_B,
        /** Inside a relay: it dies before the broker has the message. Else nothing. */
        FAIL_BEFORE,
        /** Inside a relay: it dies when the broker has the message. Else nothing. */
        FAIL_AFTER,
        CONSUME_ALL,
        /** The consumer was killed before it committed, and begins some messages earlier. */
        CONSUME_AGAIN
    }

    /** The world of one try. */
    private static final class World {
        final CloudEvents json = new CloudEvents();
        final Deque<Step> script;
        final List<Envelope<Counted>> log = new ArrayList<>();
        final Aggregates<ThingDocument> things;
        final Drain drain;
        final Tally tally;
        int consumed;

        World(List<Step> script) {
            this.script = new ArrayDeque<>(script);
            MongoDatabase database = CLIENT.getDatabase(
                            "mix" + UUID.randomUUID().toString().substring(0, 8))
                    .withCodecRegistry(DocumentCodecs.registry());
            var nobody = new PendingEvents() {
                @Override
                public void watch(String collection, String topic) {}

                @Override
                public void in(String collection, String id) {}
            };
            var store = new AggregateStore(database, "thing.events", json, InstantSource.system(), nobody);
            things = TestReplica.things(store);
            tally = new Tally(store);
            drain = new Drain(new Outbox(database, "things"), "thing.events", this::publish, json, "/thing-service");
            IDS.forEach(id -> things.create(id, ThingDocument.small(id)));
        }

        void run() {
            while (!script.isEmpty()) {
                step(script.pop());
            }
            IDS.forEach(this::relay);
            consume();
        }

        private void step(Step step) {
            switch (step) {
                case SAVE_A -> save("a", 1);
                case SAVE_TWO_OF_A -> save("a", 2);
                case SAVE_B -> save("b", 1);
                case RELAY_A -> relay("a");
                case RELAY_B -> relay("b");
                case CONSUME_ALL -> consume();
                case CONSUME_AGAIN -> {
                    consumed = Math.max(0, consumed - 3);
                    consume();
                }
                case FAIL_BEFORE, FAIL_AFTER -> {}
            }
        }

        private void save(String id, int events) {
            things.change(
                    id,
                    thing -> Change.to(
                            thing.counted(thing.count() + events),
                            IntStream.rangeClosed(1, events)
                                    .mapToObj(i -> Counted.event(id, thing.count() + i))
                                    .toArray(cn.gov.zs.platform.eventing.Outgoing[]::new)));
        }

        private void relay(String id) {
            try {
                drain.run(id, () -> true);
            } catch (IOException died) {
                // as the step wants it: what is left is relayed later
            } catch (Exception unforeseen) {
                throw new IllegalStateException(unforeseen);
            }
        }

        /** The broker; what the script says next happens in the middle of it. */
        private void publish(String topic, String key, byte[] message) throws IOException {
            var next = script.poll();
            if (next == Step.FAIL_BEFORE) {
                throw new IOException("before");
            }
            log.add(json.read(message).as(Counted.class));
            if (next == Step.FAIL_AFTER) {
                throw new IOException("after");
            }
            if (next != null) {
                step(next);
            }
        }

        private void consume() {
            for (; consumed < log.size(); consumed++) {
                tally.take(log.get(consumed));
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> scripts() {
        return Arbitraries.of(Step.class).list().ofMinSize(1).ofMaxSize(40);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.FULL)
    void every_event_takes_effect_once_and_in_order(@ForAll("scripts") List<Step> script) {
        var world = new World(script);

        world.run();

        for (var id : IDS) {
            int decided = world.things.get(id).state().count();
            var all = IntStream.rangeClosed(1, decided).boxed().toList();
            assertThat(world.tally.of(id)).isEqualTo(all);
            assertThat(world.log.stream()
                            .filter(event -> event.subject().equals(id))
                            .map(Envelope::sequence)
                            .distinct())
                    .as("first occurrences in the log")
                    .isEqualTo(all.stream().map(Integer::longValue).toList());
        }
    }
}
