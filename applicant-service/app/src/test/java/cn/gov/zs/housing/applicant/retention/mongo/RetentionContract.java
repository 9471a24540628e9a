package cn.gov.zs.housing.applicant.retention.mongo;

import static cn.gov.zs.housing.applicant.message.MessageSamples.AT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.inspection.IdNumberRead;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import cn.gov.zs.housing.applicant.inspection.RetainedReads;
import cn.gov.zs.housing.applicant.inspection.mongo.MongoIdNumberReads;
import cn.gov.zs.housing.applicant.message.ChannelKind;
import cn.gov.zs.housing.applicant.message.Dispatch;
import cn.gov.zs.housing.applicant.message.Inbox;
import cn.gov.zs.housing.applicant.message.MessageId;
import cn.gov.zs.housing.applicant.message.MessageSamples;
import cn.gov.zs.housing.applicant.message.RetainedDeliveries;
import cn.gov.zs.housing.applicant.message.RetainedMessages;
import cn.gov.zs.housing.applicant.message.mongo.MongoMailbox;
import cn.gov.zs.housing.applicant.message.mongo.MongoSettingsBook;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.RemovalEntry;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.RetentionTerms;
import cn.gov.zs.housing.applicant.retention.RetentionWalk;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the daily run promises, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class RetentionContract {
    private static final Page FIRST = new Page(0, 100);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Instant TABLE = Instant.parse("2026-11-24T00:00:00Z");

    private final TestKeys keys = new TestKeys();
    private final AtomicReference<Instant> now = new AtomicReference<>(TABLE);
    private final List<RuntimeException> faults = new ArrayList<>();
    private MongoClient client;
    private MongoDatabase database;
    private MongoMailbox mailbox;
    private MongoSettingsBook settings;
    private MongoIdNumberReads reads;
    private MongoRetention retention;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database, "applicant.events", new CloudEvents(), InstantSource.fixed(AT), new NobodyPublishes());
        mailbox = new MongoMailbox(store, keys.cipher());
        settings = new MongoSettingsBook(store, keys.cipher());
        reads = new MongoIdNumberReads(store);
        retention = new MongoRetention(store);
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void each_kind_goes_after_its_own_time_and_the_log_says_which_by_which_rule_and_nothing_more() throws Exception {
        mailbox.keep(MessageSamples.message("a", "li", TABLE, ChannelKind.E_MAIL));
        deliver();
        look("r1", TABLE);

        at("2027-05-24T01:00:00Z");
        assertThat(walk("one").walk()).as("half a year is not over").isZero();
        at("2027-05-25T01:00:00Z");
        assertThat(walk("one").walk()).isEqualTo(1);
        assertThat(mailbox.find(MessageId.under("a")).orElseThrow().deliveries())
                .as("the message stays, its delivery record goes")
                .isEmpty();
        at("2029-11-25T01:00:00Z");
        assertThat(walk("one").walk()).as("three years since the look").isEqualTo(1);
        assertThat(reads.count(ReadListing.of(ApplicationSamples.ID))).isZero();
        at("2031-11-25T01:00:00Z");
        assertThat(walk("one").walk()).as("five years since it was sent").isEqualTo(1);
        assertThat(mailbox.find(MessageId.under("a"))).isEmpty();

        assertThat(retention.list(FIRST).stream().map(RemovalEntry::datum))
                .containsExactly(Datum.MESSAGE, Datum.ID_NUMBER_READ, Datum.MESSAGE_DELIVERY);
        try (var all = retention.stream()) {
            assertThat(all.toList()).isEqualTo(retention.list(FIRST));
        }
        assertThat(retention.list(FIRST))
                .allSatisfy(entry -> assertThat(entry.caseId()).isEqualTo(ApplicationSamples.ID.text()))
                .allSatisfy(entry -> assertThat(entry.term()).isEqualTo("2026-1"));
        database.getCollection("removals")
                .find()
                .forEach(entry -> assertThat(entry.toJson()).doesNotContain("李", "li\"", "核对"));
        assertThat(retention.get().removed()).isEqualTo(1);
        assertThat(retention.get().doneFor()).isEqualTo("2031-11-25");
    }

    @Test
    void a_jump_of_the_clock_is_made_up_for_in_one_run_and_a_day_is_done_once() {
        for (int number = 0; number < 25; number++) {
            mailbox.keep(MessageSamples.message("m" + number, "li", TABLE.plus(Duration.ofDays(number))));
        }
        at("2040-01-01T01:00:00Z");

        assertThat(walk("one").walk()).isEqualTo(25);
        mailbox.keep(MessageSamples.message("late", "li", TABLE));
        assertThat(walk("one").walk()).as("this day is done").isZero();
        assertThat(walk("two").walk()).isZero();
        at("2039-01-01T01:00:00Z");
        assertThat(walk("one").walk()).as("the clock went back").isZero();
        at("2040-01-02T01:00:00Z");
        assertThat(walk("two").walk()).isEqualTo(1);
        assertThat(retention.count()).isEqualTo(26);
    }

    @Test
    void a_run_killed_in_the_middle_is_finished_by_another_replica_and_nothing_is_missing_from_the_log() {
        for (int number = 0; number < 10; number++) {
            mailbox.keep(MessageSamples.message("m" + number, "li", TABLE));
        }
        at("2032-01-01T01:00:00Z");
        var killed = new Killed(new RetainedMessages(mailbox), 4);
        try {
            walk("one", killed).walk();
        } catch (Error dead) {
            assertThat(dead).hasMessage("killed");
        }
        assertThat(mailbox.count(Inbox.of("li"))).as("killed in the middle").isEqualTo(6);
        assertThat(retention.marked(10)).as("removed, but not yet noted").hasSize(1);

        assertThat(walk("two").walk()).as("the first has the run for now").isZero();
        at("2032-01-01T01:05:00.001Z");
        assertThat(walk("two").walk()).isEqualTo(7);

        assertThat(mailbox.count(Inbox.of("li"))).isZero();
        assertThat(retention.count()).isEqualTo(10);
        assertThat(retention.marked(10)).isEmpty();
    }

    @Test
    void what_changed_meanwhile_is_kept_and_what_fails_does_not_stop_the_others() {
        mailbox.keep(MessageSamples.message("a", "li", TABLE));
        look("r1", TABLE);
        at("2032-01-01T01:00:00Z");
        var failing = new Fixed(Datum.MESSAGE, () -> {
            throw new IllegalStateException("broken");
        });
        assertThat(walk("one", failing, new RetainedReads(reads)).walk()).isEqualTo(1);
        assertThat(faults).hasSize(1);

        at("2032-01-02T01:00:00Z");
        var kept = new Fixed(Datum.MESSAGE, () -> Retained.Removal.KEPT);
        assertThat(walk("one", kept).walk()).isZero();
        assertThat(retention.marked(10)).as("the mark went with it").isEmpty();
        assertThat(retention.count()).isEqualTo(1);
        assertThat(mailbox.count(Inbox.of("li"))).isEqualTo(1);
    }

    private void deliver() throws InterruptedException {
        var dispatch = new Dispatch(
                mailbox,
                settings,
                _ -> Optional.empty(),
                List.of(),
                MessageSamples::letter,
                now::get,
                Duration.ofMinutes(2),
                8,
                (id, fault) -> {
                    throw new IllegalStateException(id.text(), fault);
                });
        dispatch.round();
        assertThat(mailbox.find(MessageId.under("a")).orElseThrow().delivered()).contains(TABLE);
    }

    private void look(String id, Instant at) {
        reads.keep(
                new IdNumberRead(id, at, "s", "小榄初审员", "township-reviewer", ApplicationSamples.ID.text(), 0, "核对户籍"));
    }

    private void at(String instant) {
        now.set(Instant.parse(instant));
    }

    private RetentionWalk walk(String replica) {
        return walk(replica, new RetainedMessages(mailbox), new RetainedDeliveries(mailbox), new RetainedReads(reads));
    }

    private RetentionWalk walk(String replica, Retained... kept) {
        return new RetentionWalk(
                retention,
                retention,
                RetentionTerms.shipped(),
                List.of(kept),
                replica,
                now::get,
                LEASE,
                3,
                (_, fault) -> faults.add(fault));
    }

    /** Dies after so many removals, before the last of them is noted. */
    private static final class Killed implements Retained {
        private final Retained inner;
        private int left;

        private Killed(Retained inner, int after) {
            this.inner = inner;
            this.left = after;
        }

        @Override
        public Datum datum() {
            return inner.datum();
        }

        @Override
        public List<Item> due(Instant line, String after, int limit) {
            return inner.due(line, after, limit);
        }

        @Override
        public Removal remove(String id, Instant line) {
            var removal = inner.remove(id, line);
            left--;
            if (left == 0) {
                throw new AssertionError("killed");
            }
            return removal;
        }
    }

    /** One datum with one answer. */
    private record Fixed(Datum datum, Supplier<Removal> answer) implements Retained {
        @Override
        public List<Item> due(Instant line, String after, int limit) {
            return after.isEmpty() ? List.of(new Item("x", "")) : List.of();
        }

        @Override
        public Removal remove(String id, Instant line) {
            return answer.get();
        }
    }

    /** No relay runs here. */
    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
