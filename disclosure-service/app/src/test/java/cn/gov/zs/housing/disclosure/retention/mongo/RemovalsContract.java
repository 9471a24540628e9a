package cn.gov.zs.housing.disclosure.retention.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import cn.gov.zs.housing.disclosure.objection.Objection;
import cn.gov.zs.housing.disclosure.objection.Objections;
import cn.gov.zs.housing.disclosure.objection.Statement;
import cn.gov.zs.housing.disclosure.retention.ObjectionRemoval;
import cn.gov.zs.housing.disclosure.retention.Removal;
import cn.gov.zs.housing.disclosure.retention.RetentionTerms;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the daily run and its records promise, whichever server speaks MongoDB's protocol. */
abstract class RemovalsContract {
    private static final LocalDate ANSWERED = LocalDate.of(2026, 12, 1);

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoRemovals removals;
    private final Answered objections = new Answered();
    private final List<RuntimeException> faults = new ArrayList<>();

    RemovalsContract(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("removals-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        removals = new MongoRemovals(new AggregateStore(
                database,
                "disclosure.events",
                new CloudEvents(),
                InstantSource.fixed(Instant.EPOCH),
                new NobodyWaits()));
    }

    @AfterEach
    void forget() {
        database.drop();
        client.close();
    }

    @Test
    void goes_after_its_time_and_not_a_day_early_and_the_record_says_which_by_which_rule() {
        objections.days.put("YY-00000-00001", ANSWERED);
        objections.days.put("YY-00000-00002", ANSWERED.plusDays(1));

        assertThat(run("2029-12-01T15:59:59Z")).isZero();
        assertThat(run("2029-12-01T16:00:00Z")).isEqualTo(1);

        assertThat(objections.days).containsOnlyKeys("YY-00000-00002");
        assertThat(removals.count()).isEqualTo(1);
        var at = Instant.parse("2029-12-01T16:00:00Z");
        assertThat(removals.list(0, 10))
                .containsExactly(new Removal(
                        new ObjectionNumber("YY-00000-00001"), "2026-1", LocalDate.of(2026, 12, 2), at, at));
    }

    @Test
    void a_jump_of_the_clock_is_made_up_for_in_one_run() {
        for (int number = 10; number < 35; number++) {
            objections.days.put("YY-00000-000" + number, ANSWERED.plusDays(number));
        }

        assertThat(run("2040-01-01T00:00:00Z")).isEqualTo(25);
        assertThat(run("2040-01-01T00:00:00Z")).isZero();
        assertThat(removals.count()).isEqualTo(25);
        assertThat(removals.list(2, 10)).hasSize(5);
    }

    @Test
    void a_run_killed_between_mark_and_removal_or_before_the_note_is_finished_by_the_next() {
        objections.days.put("YY-00000-00001", ANSWERED);
        objections.dies = "before";
        assertThatThrownBy(() -> run("2040-01-01T00:00:00Z")).isInstanceOf(AssertionError.class);
        assertThat(objections.days).hasSize(1);
        assertThat(removals.marked(10)).hasSize(1);
        objections.dies = "after";
        assertThatThrownBy(() -> run("2040-01-02T00:00:00Z")).isInstanceOf(AssertionError.class);
        assertThat(objections.days).isEmpty();
        assertThat(removals.count()).isZero();
        objections.dies = "";

        assertThat(run("2040-01-03T00:00:00Z")).isEqualTo(1);
        assertThat(removals.count()).isEqualTo(1);
        assertThat(removals.marked(10)).isEmpty();
    }

    @Test
    void what_is_kept_after_all_loses_its_mark_and_what_fails_does_not_stop_the_others() {
        objections.days.put("YY-00000-00001", ANSWERED);
        objections.dies = "kept";
        assertThat(run("2040-01-01T00:00:00Z")).isZero();
        assertThat(removals.marked(10)).isEmpty();

        objections.days.put("YY-00000-00002", ANSWERED);
        objections.dies = "fails";
        assertThat(run("2040-01-01T00:00:00Z")).isEqualTo(1);
        assertThat(faults).hasSize(1);
        assertThat(objections.days).containsOnlyKeys("YY-00000-00001");
    }

    private int run(String now) {
        return new ObjectionRemoval(
                        objections,
                        removals,
                        RetentionTerms.shipped(RetentionTerms.Datum.OBJECTION),
                        InstantSource.fixed(Instant.parse(now)),
                        10,
                        (_, fault) -> faults.add(fault))
                .run();
    }

    /** Objections of which only the day of the answer matters. */
    private static final class Answered implements Objections {
        private final TreeMap<String, LocalDate> days = new TreeMap<>();
        private String dies = "";

        @Override
        public List<ObjectionNumber> listAnsweredBefore(LocalDate day, String after, int limit) {
            return days.tailMap(after, false).entrySet().stream()
                    .filter(each -> each.getValue().isBefore(day))
                    .map(each -> new ObjectionNumber(each.getKey()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public boolean removeAnsweredBefore(ObjectionNumber number, LocalDate day) {
            if (dies.equals("before")) {
                throw new AssertionError("killed");
            }
            if (dies.equals("kept")) {
                return false;
            }
            if (dies.equals("fails") && number.text().endsWith("1")) {
                throw new IllegalStateException("broken");
            }
            var gone = days.remove(number.text()) != null;
            if (dies.equals("after")) {
                throw new AssertionError("killed");
            }
            return gone;
        }

        @Override
        public Optional<Objection> find(ObjectionNumber number) {
            return Optional.ofNullable(days.get(number.text())).map(_ -> written(number));
        }

        private static Objection written(ObjectionNumber number) {
            return Objection.written(
                    new Objection.Head(
                            number,
                            new NoticeId("n-1"),
                            NoticeKind.FIRST_REVIEW,
                            "442000118",
                            "verifier",
                            Instant.EPOCH),
                    new Statement("陈大文", "13800138000", "该户在本镇另有一套自建房。"));
        }

        @Override
        public boolean add(Objection written) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Objection change(ObjectionNumber number, UnaryOperator<Objection> change) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void removeUnregistered(ObjectionNumber number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ObjectionNumber> listUnregistered(Instant writtenBefore, int limit) {
            throw new UnsupportedOperationException();
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
