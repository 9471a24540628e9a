package cn.gov.zs.platform.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.eventing.ThingDocument.Colour;
import cn.gov.zs.platform.eventing.ThingDocument.Part;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** What aggregates promise, on whichever server speaks MongoDB's protocol. */
interface AggregatesContract {

    Instant DECIDED = Instant.parse("2026-03-02T01:02:03.004Z");

    /** The server under test. */
    String uri();

    /** What a test works with; made anew for each. */
    final class Fixture implements PendingEvents {
        MongoDatabase database;
        AggregateStore store;
        Aggregates<ThingDocument> things;
        final List<String> told = new ArrayList<>();
        private static final Map<String, MongoClient> CLIENTS = new ConcurrentHashMap<>();

        Fixture(String uri) {
            database = CLIENTS.computeIfAbsent(uri, Fixture::client)
                    .getDatabase("contract" + UUID.randomUUID().toString().substring(0, 8));
            store = new AggregateStore(database, "thing.events", new CloudEvents(), InstantSource.fixed(DECIDED), this);
            things = store.of("things", ThingDocument.class, UnaryOperator.identity(), UnaryOperator.identity());
        }

        private static MongoClient client(String uri) {
            return MongoClients.create(MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(uri))
                    .codecRegistry(DocumentCodecs.registry())
                    .build());
        }

        @Override
        public void watch(String collection, String topic) {}

        @Override
        public synchronized void in(String collection, String id) {
            told.add(collection + "/" + id);
        }

        BsonDocument raw(String id) {
            var found = database.getCollection("things", BsonDocument.class)
                    .find(Filters.eq("_id", id))
                    .first();
            assertThat(found).isNotNull();
            return found;
        }

        List<Long> sequences(String id) {
            return raw(id).getArray("outbox").stream()
                    .map(event -> event.asDocument().getNumber("sequence").longValue())
                    .toList();
        }
    }

    Fixture fixture();

    private static Envelope<String> cause(String id) {
        return new Envelope<>(id, "other.happened.v1", "/other", "x", DECIDED, 1, "body");
    }

    @Test
    default void creates_many_at_once_and_names_those_that_exist() {
        var fixture = fixture();
        var known = ThingDocument.small("known");
        fixture.things.create("b", known);
        var firsts =
                Map.of("a", ThingDocument.small("a"), "b", ThingDocument.small("other"), "c", ThingDocument.small("c"));

        assertThat(fixture.things.createAll(cause("event"), firsts)).containsExactly("b");

        assertThat(fixture.things.get("b").state()).isEqualTo(known);
        assertThat(fixture.things.get("a")).isEqualTo(new Versioned<>("a", Versioned.FIRST, ThingDocument.small("a")));
        assertThat(fixture.things.handled(cause("event"), "c")).isTrue();
        assertThat(fixture.things.createAll(cause("event"), firsts)).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(fixture.things.createAll(cause("event"), Map.of())).isEmpty();
        assertThat(fixture.told).isEmpty();
    }

    @Test
    default void creates_many_with_what_they_publish_and_tells_only_of_those_it_created() {
        var fixture = fixture();
        var known = ThingDocument.small("b");
        fixture.things.create("b", known);
        var firsts = Map.of(
                "a", new First<>(ThingDocument.small("a"), List.of(Counted.event("a", 1), Counted.event("a", 2))),
                "b", new First<>(ThingDocument.small("other"), List.of(Counted.event("b", 1))),
                "c", new First<>(ThingDocument.small("c"), List.<Outgoing>of()));

        assertThat(fixture.things.createAll(firsts)).containsExactly("b");

        assertThat(fixture.things.get("b").state()).isEqualTo(known);
        assertThat(fixture.things.get("a")).isEqualTo(new Versioned<>("a", Versioned.FIRST, ThingDocument.small("a")));
        assertThat(fixture.told).containsExactly("things/a");
        assertThat(fixture.things.createAll(firsts)).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(fixture.told).containsExactly("things/a");
    }

    @Test
    default void gives_back_a_state_with_everything_in_it_as_it_was() {
        var full = new ThingDocument(
                "李美华",
                7,
                Colour.GREEN,
                new BigDecimal("12.50"),
                LocalDate.parse("2026-02-28"),
                Instant.parse("2026-02-28T16:00:00.123Z"),
                true,
                1L << 40,
                new Part("主卧", new BigDecimal("0.10"), List.of(3, 1, 2)),
                List.of(new Part("a", null, List.of()), new Part("b", new BigDecimal("1E+3"), List.of(1))),
                List.of("公示", "notice"));

        fixture().things.create("full", full);

        assertThat(fixture().things.get("full")).isEqualTo(new Versioned<>("full", 1, full));
    }

    @Test
    default void gives_back_a_state_that_lacks_what_may_be_lacking() {
        var small = ThingDocument.small("a");

        fixture().things.create("a", small);

        assertThat(fixture().things.get("a").state()).isEqualTo(small);
        assertThat(fixture().raw("a").getDocument("state")).doesNotContainKey("area");
    }

    @Test
    default void reads_an_older_document_with_nulls_and_one_field_too_many() {
        fixture().things.create("a", ThingDocument.small("a"));
        fixture()
                .database
                .getCollection("things")
                .updateOne(
                        Filters.eq("_id", "a"),
                        Updates.combine(Updates.set("state.area", null), Updates.set("state.retired", "x")));

        assertThat(fixture().things.get("a").state()).isEqualTo(ThingDocument.small("a"));
    }

    @Test
    default void a_rewritten_state_keeps_its_version_and_its_events() {
        var prefixed = fixture()
                .store
                .<ThingDocument, ThingDocument>of(
                        "things",
                        ThingDocument.class,
                        thing -> thing.counted(thing.count() + 100),
                        UnaryOperator.identity());
        fixture().things.create("a", ThingDocument.small("a").counted(1), Counted.event("a", 1));

        assertThat(prefixed.rewrite("a")).isTrue();
        assertThat(prefixed.rewrite("nobody")).isFalse();

        assertThat(fixture().things.get("a"))
                .isEqualTo(new Versioned<>("a", 1, ThingDocument.small("a").counted(101)));
        assertThat(fixture().sequences("a")).containsExactly(1L);
    }

    @Test
    default void no_change_is_lost_while_states_are_rewritten() throws Exception {
        fixture().things.create("a", ThingDocument.small("a"));
        var rounds = 60;
        try (var threads = Executors.newFixedThreadPool(3)) {
            var tasks = new ArrayList<Callable<Object>>(Collections.nCopies(2, () -> {
                for (int round = 0; round < rounds; round++) {
                    fixture().things.change("a", thing -> Change.to(thing.counted(thing.count() + 1)));
                }
                return "changed";
            }));
            tasks.add(() -> {
                for (int round = 0; round < rounds; round++) {
                    fixture().things.rewrite("a");
                }
                return "rewritten";
            });
            for (var ended : threads.invokeAll(tasks)) {
                assertThat(ended.get()).isNotNull();
            }
        }

        assertThat(fixture().things.get("a").state().count()).isEqualTo(2 * rounds);
        assertThat(fixture().things.get("a").version()).isEqualTo(2 * rounds + 1);
    }

    @Test
    default void ids_come_in_order_and_go_on_behind_the_last() {
        for (var id : List.of("c", "a", "d", "b")) {
            fixture().things.create(id, ThingDocument.small(id).counted(id.equals("b") ? 1 : 0));
        }
        var uncounted = Filters.eq("state.count", 0);

        assertThat(fixture().things.ids(uncounted, "", 2)).containsExactly("a", "c");
        assertThat(fixture().things.ids(uncounted, "c", 2)).containsExactly("d");
        assertThat(fixture().things.ids(uncounted, "d", 2)).isEmpty();
    }

    @Test
    default void finds_nothing_where_there_is_nothing() {
        assertThat(fixture().things.find("nobody")).isEmpty();
        assertThatThrownBy(() -> fixture().things.get("nobody")).isInstanceOf(AbsentException.class);
        assertThatThrownBy(() -> fixture().things.change("nobody", thing -> Change.to(thing)))
                .isInstanceOf(AbsentException.class);
        assertThatThrownBy(() -> fixture().things.handle(cause("e"), "nobody", thing -> Change.to(thing)))
                .isInstanceOf(AbsentException.class);
    }

    @Test
    default void does_not_create_the_same_aggregate_twice() {
        assertThat(fixture().things.create("a", ThingDocument.small("first"), Counted.event("a", 1)))
                .isTrue();
        assertThat(fixture().things.create("a", ThingDocument.small("second"), Counted.event("a", 2)))
                .isFalse();

        assertThat(fixture().things.get("a").state().name()).isEqualTo("first");
        assertThat(fixture().sequences("a")).containsExactly(1L);
    }

    @Test
    default void writes_state_and_events_together_and_tells_the_relay() {
        fixture().things.create("a", ThingDocument.small("a"), Counted.event("a", 0));
        fixture()
                .things
                .change("a", thing -> Change.to(thing.counted(2), Counted.event("a", 1), Counted.event("a", 2)));

        var raw = fixture().raw("a");
        assertThat(fixture().sequences("a")).containsExactly(1L, 2L, 3L);
        assertThat(raw.getNumber("version").longValue()).isEqualTo(2);
        assertThat(raw.getNumber("nextSequence").longValue()).isEqualTo(4);
        assertThat(raw.isDateTime("pendingSince")).isTrue();
        var last = raw.getArray("outbox").getLast().asDocument();
        assertThat(last.getString("type").getValue()).isEqualTo(Counted.TYPE);
        assertThat(last.getDateTime("time").getValue()).isEqualTo(DECIDED.toEpochMilli());
        assertThat(last.getString("data").getValue()).isEqualTo("{\"name\":\"a\",\"count\":2}");
        assertThat(fixture().told).containsExactly("things/a", "things/a");
    }

    @Test
    default void leaves_no_trace_of_a_refusal() {
        fixture().things.create("a", ThingDocument.small("a"));

        String answer = fixture().things.change("a", _ -> Change.none("refused"));

        assertThat(answer).isEqualTo("refused");
        assertThat(fixture().things.get("a").version()).isEqualTo(1);
        assertThat(fixture().told).isEmpty();
    }

    @Test
    default void refuses_a_stale_version_and_says_which_it_is_at() {
        fixture().things.create("a", ThingDocument.small("a"));
        fixture().things.change("a", 1, thing -> Change.to(thing.counted(1)));

        assertThatThrownBy(() -> fixture().things.change("a", 1, thing -> Change.to(thing.counted(9))))
                .isInstanceOfSatisfying(StaleVersionException.class, stale -> {
                    assertThat(stale.expected()).isEqualTo(1);
                    assertThat(stale.actual()).isEqualTo(2);
                });
        assertThat(fixture().things.get("a").state().count()).isEqualTo(1);
    }

    @Test
    default void a_writer_with_a_version_that_loses_the_race_is_refused_too() {
        fixture().things.create("a", ThingDocument.small("a"));

        assertThatThrownBy(() -> fixture().things.change("a", 1, thing -> {
                    fixture().things.change("a", other -> Change.to(other.counted(5)));
                    return Change.to(thing.counted(9));
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(fixture().things.get("a").state().count()).isEqualTo(5);
    }

    @Test
    default void decides_again_on_the_newer_state_when_another_was_faster() {
        fixture().things.create("a", ThingDocument.small("a"));
        var decisions = new AtomicInteger();

        fixture().things.change("a", thing -> {
            if (decisions.incrementAndGet() == 1) {
                fixture().things.change("a", other -> Change.to(other.counted(10), Counted.event("a", 10)));
            }
            return Change.to(thing.counted(thing.count() + 1), Counted.event("a", thing.count() + 1));
        });

        assertThat(decisions).hasValue(2);
        assertThat(fixture().things.get("a").state().count()).isEqualTo(11);
        assertThat(fixture().sequences("a")).containsExactly(1L, 2L);
    }

    @Test
    default void changes_many_as_they_were_read_and_leaves_those_that_others_changed_since() {
        for (int i = 0; i < 1_203; i++) {
            fixture()
                    .things
                    .create("many-" + i, ThingDocument.small("many-" + i).counted(i));
        }
        var read = fixture().things.list(Filters.gte("state.count", 0), Sorts.ascending("_id"), 0, 0).stream()
                .filter(thing -> thing.id().startsWith("many-"))
                .toList();
        fixture().things.change("many-7", thing -> Change.to(thing.counted(10_000)));

        var changed = fixture().things.changeAll(read, thing -> thing.count() == 9 ? null : thing.counted(20_000));

        assertThat(changed).isEqualTo(1_201);
        assertThat(fixture().things.get("many-7").state().count()).isEqualTo(10_000);
        assertThat(fixture().things.get("many-9")).satisfies(left -> {
            assertThat(left.version()).isEqualTo(1);
            assertThat(left.state().count()).isEqualTo(9);
        });
        assertThat(fixture().things.get("many-1202")).satisfies(last -> {
            assertThat(last.version()).isEqualTo(2);
            assertThat(last.state().count()).isEqualTo(20_000);
        });
        assertThat(fixture().things.changeAll(List.of(), thing -> thing)).isZero();
    }

    @Test
    default void changes_part_of_all_that_match_or_of_those_that_nobody_changed_since_unread() {
        var things = fixture().things;
        for (var id : List.of("a", "b", "c", "d")) {
            things.create(id, ThingDocument.small(id).counted(1));
        }
        things.change("c", thing -> Change.to(thing.counted(30)));

        assertThat(things.changeMatching(Filters.eq("state.count", 1), Updates.set("state.count", 2)))
                .isEqualTo(3);
        assertThat(things.get("a").version()).isEqualTo(2);
        assertThat(things.get("a").state()).isEqualTo(ThingDocument.small("a").counted(2));
        assertThat(things.get("c").state().count()).isEqualTo(30);

        things.change("b", thing -> Change.to(thing.counted(40)));
        assertThat(things.changeRead(
                        Map.of("a", 2L, "b", 2L, "c", 2L, "d", 1L, "absent", 1L), Updates.set("state.count", 3)))
                .as("a and c are as they were read")
                .isEqualTo(2);
        assertThat(things.get("b").state().count()).isEqualTo(40);
        assertThat(things.get("c").state().count()).isEqualTo(3);
        assertThat(things.get("d").state().count()).isEqualTo(2);
        assertThat(things.changeRead(Map.of(), Updates.set("state.count", 4))).isZero();

        assertThat(things.changeMatching(List.of(
                        new Aggregates.MatchingChange(Filters.eq("state.count", 3), Updates.set("state.count", 5)),
                        new Aggregates.MatchingChange(Filters.eq("state.count", 40), Updates.set("state.count", 6)))))
                .isEqualTo(3);
        assertThat(things.get("b").state().count()).isEqualTo(6);
        assertThat(things.get("a").version()).isEqualTo(4);
        assertThat(things.changeMatching(List.of())).isZero();
    }

    @Test
    default void tells_which_ids_there_are() {
        var things = fixture().things;
        for (var id : List.of("a", "b", "c")) {
            things.create(id, ThingDocument.small(id));
        }
        assertThat(things.existing(List.of("a", "c", "x"))).containsExactlyInAnyOrder("a", "c");
        assertThat(things.existing(List.of())).isEmpty();
        assertThat(things.ids(Filters.empty(), "", 2)).containsExactly("a", "b");
        assertThat(things.ids(Filters.empty(), "b", 2)).containsExactly("c");
    }

    @Test
    default void changes_many_because_of_an_event_once_and_remembers_it() {
        var things = fixture().things;
        for (var id : List.of("a", "b", "c")) {
            things.create(id, ThingDocument.small(id).counted(1));
        }
        things.handle(cause("e"), "b", _ -> Change.none("nothing to do"));
        var read = things.list(Filters.gte("state.count", 0), Sorts.ascending("_id"), 0, 0);
        things.change("c", thing -> Change.to(thing.counted(30)));

        assertThat(things.handleAll(cause("e"), read, thing -> thing.counted(9)))
                .isEqualTo(1);

        assertThat(things.get("a").version()).isEqualTo(2);
        assertThat(things.get("a").state().count()).isEqualTo(9);
        assertThat(things.get("b").state().count()).isEqualTo(1);
        assertThat(things.get("c").state().count()).isEqualTo(30);
        assertThat(things.handled(cause("e"), "a")).isTrue();
        assertThat(things.handled(cause("e"), "c")).isFalse();
        assertThat(things.<Done>handle(cause("e"), "a", thing -> Change.to(thing.counted(10))))
                .isEmpty();
    }

    @Test
    default void loses_no_change_of_many_at_once() throws Exception {
        fixture().things.create("a", ThingDocument.small("a"));
        Callable<Done> increment = () -> fixture()
                .things
                .change(
                        "a",
                        thing -> Change.to(thing.counted(thing.count() + 1), Counted.event("a", thing.count() + 1)));
        try (var many = Executors.newFixedThreadPool(8)) {
            for (var one : many.invokeAll(Collections.nCopies(80, increment))) {
                one.get();
            }
        }

        assertThat(fixture().things.get("a").state().count()).isEqualTo(80);
        assertThat(fixture().things.get("a").version()).isEqualTo(81);
        assertThat(fixture().sequences("a")).hasSize(80).doesNotHaveDuplicates().isSorted();
    }

    @Test
    default void handles_an_event_once() {
        fixture().things.create("a", ThingDocument.small("a"));

        Optional<String> first = fixture()
                .things
                .handle(cause("e1"), "a", thing -> Change.to(thing.counted(1), List.of(Counted.event("a", 1)), "done"));
        Optional<String> again = fixture()
                .things
                .handle(cause("e1"), "a", thing -> Change.to(thing.counted(2), List.of(Counted.event("a", 2)), "done"));

        assertThat(first).contains("done");
        assertThat(again).isEmpty();
        assertThat(fixture().things.get("a").state().count()).isEqualTo(1);
        assertThat(fixture().sequences("a")).containsExactly(1L);
    }

    @Test
    default void remembers_an_event_that_changed_nothing_and_leaves_the_version() {
        fixture().things.create("a", ThingDocument.small("a"));

        assertThat(fixture().things.handle(cause("e1"), "a", _ -> Change.none("nothing to do")))
                .contains("nothing to do");
        assertThat(fixture().things.<Done>handle(cause("e1"), "a", thing -> Change.to(thing.counted(9))))
                .isEmpty();

        assertThat(fixture().things.get("a").version()).isEqualTo(1);
    }

    @Test
    default void an_aggregate_remembers_the_event_it_was_created_by() {
        assertThat(fixture().things.create(cause("e1"), "a", ThingDocument.small("a")))
                .isTrue();
        assertThat(fixture().things.create(cause("e1"), "a", ThingDocument.small("a")))
                .isFalse();
        assertThat(fixture().things.<Done>handle(cause("e1"), "a", thing -> Change.to(thing.counted(9))))
                .isEmpty();
    }

    @Test
    default void one_event_handled_by_many_at_once_takes_effect_once() throws Exception {
        fixture().things.create("a", ThingDocument.small("a"));
        Callable<Optional<Done>> handle =
                () -> fixture().things.handle(cause("e1"), "a", thing -> Change.to(thing.counted(thing.count() + 1)));
        int effects = 0;
        try (var many = Executors.newFixedThreadPool(8)) {
            for (var one : many.invokeAll(Collections.nCopies(16, handle))) {
                effects += one.get().isPresent() ? 1 : 0;
            }
        }

        assertThat(effects).isEqualTo(1);
        assertThat(fixture().things.get("a").state().count()).isEqualTo(1);
    }

    @Test
    default void remembers_the_newest_events_only_so_that_the_document_stays_small() {
        fixture().things.create("a", ThingDocument.small("a"));
        var many = new ArrayList<String>();
        for (int i = 0; i < Handled.REMEMBERED; i++) {
            many.add("old" + i);
        }
        fixture().database.getCollection("things").updateOne(Filters.eq("_id", "a"), Updates.set("handled", many));

        fixture().things.<Done>handle(cause("new"), "a", thing -> Change.to(thing.counted(1)));

        var handled = fixture().raw("a").getArray("handled");
        assertThat(handled).hasSize(Handled.REMEMBERED);
        assertThat(handled.getLast().asString().getValue()).isEqualTo("new");
    }

    @Test
    default void lists_and_counts_by_fields_of_the_state() {
        for (int i = 0; i < 5; i++) {
            fixture().things.create("t" + i, ThingDocument.small("same").counted(i));
        }
        fixture().things.create("other", ThingDocument.small("other"));
        fixture().store.index("things", Indexes.ascending("state.name"));
        var same = Filters.eq("state.name", "same");

        assertThat(fixture().things.list(same, Sorts.descending("state.count"), 1, 2))
                .extracting(Versioned::id)
                .containsExactly("t3", "t2");
        assertThat(fixture().things.count(same)).isEqualTo(5);
        assertThat(fixture().things.list(Filters.gte("state.count", 3), Sorts.ascending("_id"), 0, 0))
                .extracting(Versioned::id)
                .containsExactly("t3", "t4");
    }

    @Test
    default void a_unique_index_refuses_the_second_with_the_same_value() {
        fixture().store.uniqueIndex("things", Indexes.ascending("state.big"));
        var with = new ThingDocument("a", 0, Colour.RED, null, null, null, null, 5L, null, List.of(), List.of());

        assertThat(fixture().things.create("a", with)).isTrue();
        assertThat(fixture().things.create("without", ThingDocument.small("b"))).isTrue();
        assertThat(fixture().things.create("without too", ThingDocument.small("c")))
                .isTrue();
        assertThatThrownBy(() -> fixture().things.create("b", with)).isInstanceOf(MongoWriteException.class);
    }

    @Test
    default void removes_only_what_is_unchanged_and_has_nothing_to_publish() {
        fixture().things.create("quiet", ThingDocument.small("a"));
        fixture().things.create("loud", ThingDocument.small("a"), Counted.event("a", 1));

        assertThat(fixture().things.remove("quiet", 2)).isFalse();
        assertThat(fixture().things.remove("loud", 1)).isFalse();
        assertThat(fixture().things.remove("quiet", 1)).isTrue();
        assertThat(fixture().things.find("quiet")).isEmpty();
        assertThat(fixture().things.find("loud")).isPresent();
    }

    @Test
    default void streams_what_matches_in_order_however_many_there_are_also_while_they_change() {
        var things = fixture().things;
        int many = 1_250;
        for (int number = 0; number < many; number++) {
            things.create("id-%05d".formatted(number), ThingDocument.small("x").counted(number));
        }

        var counts = new ArrayList<Integer>();
        try (var all = things.stream(Filters.gte("state.count", 10), Sorts.descending("state.count", "_id"))) {
            all.forEach(each -> {
                counts.add(each.state().count());
                if (counts.size() == 1) {
                    things.create("late", ThingDocument.small("late").counted(many + 1));
                }
            });
        }

        assertThat(counts)
                .as("those beyond the first batch too, and a late one at the top does not push any down")
                .hasSize(many - 10)
                .isSortedAccordingTo(Comparator.<Integer>reverseOrder())
                .doesNotHaveDuplicates();
        try (var none = things.stream(Filters.eq("state.name", "nobody"), Sorts.ascending("_id"))) {
            assertThat(none).isEmpty();
        }
    }
}
