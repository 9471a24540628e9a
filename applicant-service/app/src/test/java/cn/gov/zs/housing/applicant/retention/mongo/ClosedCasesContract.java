package cn.gov.zs.housing.applicant.retention.mongo;

import static cn.gov.zs.housing.applicant.application.ApplicationSamples.ID;
import static cn.gov.zs.housing.applicant.application.ApplicationSamples.OWNER;
import static cn.gov.zs.housing.applicant.application.ApplicationSamples.SUBMITTED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.Withdrawn;
import cn.gov.zs.housing.applicant.application.mongo.MongoApplications;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.exchange.CrossCheck;
import cn.gov.zs.housing.applicant.exchange.mongo.MongoCrossChecks;
import cn.gov.zs.housing.applicant.retention.CasePart;
import cn.gov.zs.housing.applicant.retention.CatchUpWalk;
import cn.gov.zs.housing.applicant.retention.ClosedCase;
import cn.gov.zs.housing.applicant.retention.ClosedCaseKeeper;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.RemovalEntry;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.RetainedClosedCase;
import cn.gov.zs.housing.applicant.retention.RetentionTerms;
import cn.gov.zs.housing.applicant.retention.RetentionWalk;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the list of closed cases, and the removal by it, promise, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class ClosedCasesContract {
    /** Late in the evening of 24 November 2026 in Shanghai. */
    private static final Instant ENDED = Instant.parse("2026-11-24T15:30:00Z");

    private static final ApplicationId LATER = new ApplicationId("7a1c1d5e-3b7a-4a63-9a31-8d1f0c2b7e12");

    private final TestKeys keys = new TestKeys();
    private final List<String> documents = new ArrayList<>();
    private final List<RuntimeException> faults = new ArrayList<>();
    private Instant now = ENDED;
    private MongoClient client;
    private MongoDatabase database;
    private AggregateStore store;
    private MongoApplications applications;
    private MongoCrossChecks checks;
    private MongoClosedCases cases;
    private MongoRetention log;
    private ClosedCaseKeeper keeper;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        store = new AggregateStore(
                database, "applicant.events", new CloudEvents(), InstantSource.fixed(ENDED), new NobodyPublishes());
        applications = new MongoApplications(store, keys.cipher(), keys.index());
        checks = new MongoCrossChecks(store, keys.cipher());
        cases = new MongoClosedCases(store);
        log = new MongoRetention(store);
        keeper = new ClosedCaseKeeper(applications, cases);
    }

    @AfterEach
    void close() {
        assertThat(faults).isEmpty();
        database.drop();
        client.close();
    }

    @Test
    void what_is_due_is_asked_by_kind_and_a_kind_that_is_gone_leaves() {
        cases.ended(ID, ENDED);
        cases.ended(ID, ENDED);
        cases.ended(LATER, ENDED.plusMillis(1));
        assertThat(cases.due(Datum.CLOSED_CASE_DOCUMENT, ENDED, "", 10)).isEmpty();
        assertThat(cases.due(Datum.CLOSED_CASE_DOCUMENT, ENDED.plusMillis(1), "", 10))
                .containsExactly(ID);
        assertThat(cases.due(Datum.CLOSED_CASE_DOCUMENT, ENDED.plusMillis(2), ID.text(), 10))
                .containsExactly(LATER);

        cases.gone(ID, Datum.CLOSED_CASE_DOCUMENT);
        cases.gone(ID, Datum.CLOSED_CASE_DOCUMENT);
        cases.ended(ID, ENDED);
        assertThat(cases.due(Datum.CLOSED_CASE_DOCUMENT, ENDED.plusMillis(1), "", 10))
                .as("the event arrived once more")
                .isEmpty();
        assertThat(cases.due(Datum.CLOSED_CASE_CROSS_CHECK, ENDED.plusMillis(1), "", 10))
                .containsExactly(ID);
        assertThat(cases.find(ID).orElseThrow().kept())
                .isEqualTo(EnumSet.of(Datum.CLOSED_CASE_CROSS_CHECK, Datum.CLOSED_CASE_DECLARATION));

        cases.ended(ID, ENDED.plusSeconds(9));
        assertThat(cases.find(ID)).as("it ended anew").contains(ClosedCase.ended(ID, ENDED.plusSeconds(9)));
        ClosedCase.KINDS.forEach(kind -> cases.gone(ID, kind));
        assertThat(cases.find(ID)).isEmpty();
        cases.leave(ID);
    }

    @Test
    void a_case_enters_as_it_ends_and_leaves_when_it_is_open_again_however_often_it_is_told() {
        keeper.caseMoved(ID);
        assertThat(cases.find(ID)).as("no such case").isEmpty();
        applications.submit(ApplicationSamples.submitted());
        keeper.caseMoved(ID);
        assertThat(cases.find(ID)).as("open").isEmpty();

        applications.move(ID, _ -> ApplicationSamples.refusedAtFirstReview());
        keeper.caseMoved(ID);
        keeper.caseMoved(ID);
        assertThat(cases.find(ID))
                .contains(ClosedCase.ended(
                        ID, ApplicationSamples.refusedAtFirstReview().refusal().at()));

        applications.move(ID, _ -> ApplicationSamples.reopenedForFirstReview());
        keeper.caseMoved(ID);
        assertThat(cases.find(ID)).as("the appeal was upheld").isEmpty();

        for (var end : List.of(
                ApplicationSamples.appealRejected(),
                ApplicationSamples.withdrawn(),
                ApplicationSamples.removed(),
                ApplicationSamples.qualificationLost())) {
            applications.move(ID, _ -> end);
            keeper.caseMoved(ID);
            assertThat(cases.find(ID)).as(end.state().name()).isPresent();
        }
    }

    @Test
    void what_was_read_too_early_does_not_undo_what_is_known_by_now() {
        applications.submit(ApplicationSamples.submitted());
        var open = applications.find(ID).orElseThrow();
        applications.move(ID, _ -> ApplicationSamples.refusedAtFirstReview());
        var refused = applications.find(ID).orElseThrow();
        keeper.caseMoved(refused);
        assertThat(cases.find(ID)).isPresent();
        keeper.caseMoved(open);
        assertThat(cases.find(ID)).as("told of its beginning last").isPresent();

        applications.move(ID, _ -> ApplicationSamples.reopenedForFirstReview());
        keeper.caseMoved(applications.find(ID).orElseThrow());
        assertThat(cases.find(ID)).as("the appeal was upheld").isEmpty();
        keeper.caseMoved(refused);
        assertThat(cases.find(ID)).as("told of its refusal last").isEmpty();
    }

    @Test
    void each_kind_goes_after_its_own_time_and_not_a_day_early() {
        withdrawn(ID);
        assertThat(checks.open(CrossCheck.opened(declaration(), ENDED))).isTrue();
        assertThat(checks.open(CrossCheck.opened(ID.text() + ".re-review", declaration(), ENDED)))
                .isTrue();
        documents.add(ID.text());

        at("2027-11-24T15:59:59Z");
        assertThat(walk("one")).as("a year is over at the end of the day").isZero();
        at("2027-11-24T16:00:00Z");
        assertThat(walk("one")).isEqualTo(1);
        assertThat(documents).isEmpty();
        assertThat(checks.find(ID)).isPresent();

        at("2031-11-24T15:59:59Z");
        assertThat(walk("one")).isZero();
        at("2031-11-24T16:00:00Z");
        assertThat(walk("one")).isEqualTo(1);
        assertThat(checks.find(ID)).isEmpty();
        assertThat(checks.find(ID.text() + ".re-review")).isEmpty();
        assertThat(applications.find(ID)).isPresent();

        at("2036-11-24T15:59:59Z");
        assertThat(walk("one")).isZero();
        at("2036-11-24T16:00:00Z");
        assertThat(walk("one")).isEqualTo(1);
        assertThat(applications.find(ID)).isEmpty();
        assertThat(cases.find(ID)).isEmpty();
        assertThat(log.list(new Page(0, 10)).stream().map(RemovalEntry::datum))
                .containsExactly(
                        Datum.CLOSED_CASE_DECLARATION, Datum.CLOSED_CASE_CROSS_CHECK, Datum.CLOSED_CASE_DOCUMENT);
    }

    @Test
    void with_the_case_goes_what_hangs_on_it_and_nothing_of_another_case() {
        var other = LATER;
        withdrawn(ID);
        applications.submit(ApplicationSamples.submitted(other, OWNER, SUBMITTED_AT));
        checks.open(CrossCheck.opened(declaration(), ENDED));
        checks.open(CrossCheck.opened(
                ApplicationSamples.submitted(other, OWNER, SUBMITTED_AT).declaration(), ENDED));

        at("2050-01-01T00:00:00Z");
        assertThat(walk("one")).as("after a jump of the clock, all three").isEqualTo(3);

        assertThat(applications.find(ID)).isEmpty();
        assertThat(checks.find(ID)).isEmpty();
        assertThat(applications.find(other)).isPresent();
        assertThat(checks.find(other)).isPresent();
    }

    @Test
    void a_case_that_was_opened_again_keeps_everything_even_if_the_list_does_not_know() {
        applications.submit(ApplicationSamples.submitted());
        applications.move(ID, _ -> ApplicationSamples.reopenedForFirstReview());
        published();
        cases.ended(ID, SUBMITTED_AT);
        documents.add(ID.text());

        at("2050-01-01T00:00:00Z");
        assertThat(walk("one")).isZero();

        assertThat(documents).containsExactly(ID.text());
        assertThat(applications.find(ID)).isPresent();
        assertThat(log.count()).isZero();
        assertThat(log.marked(10)).isEmpty();
        assertThat(cases.find(ID)).as("now it knows").isEmpty();
    }

    @Test
    void a_case_that_ended_later_than_the_list_says_waits_for_its_own_day() {
        withdrawn(ID);
        cases.ended(ID, SUBMITTED_AT.minus(Duration.ofDays(4000)));
        documents.add(ID.text());

        at("2027-01-01T00:00:00Z");
        assertThat(walk("one")).isZero();

        assertThat(documents).containsExactly(ID.text());
        assertThat(cases.find(ID)).contains(ClosedCase.ended(ID, ENDED));
    }

    @Test
    void what_is_still_to_be_published_is_waited_for() {
        withdrawn(ID);
        database.getCollection("applications")
                .updateMany(new Document(), Updates.set("outbox", List.of(new Document("id", "e"))));
        at("2050-01-01T00:00:00Z");
        assertThat(walk("one")).as("documents and answers").isEqualTo(2);
        assertThat(applications.find(ID)).isPresent();

        published();
        at("2050-01-02T00:00:00Z");
        assertThat(walk("one")).isEqualTo(1);
        assertThat(applications.find(ID)).isEmpty();
    }

    @Test
    void a_run_killed_between_mark_and_removal_or_inside_it_is_finished_by_another() {
        withdrawn(ID);
        checks.open(CrossCheck.opened(declaration(), ENDED));
        at("2050-01-01T00:00:00Z");
        var dead = new AssertionError("killed");
        CasePart dies = _ -> {
            throw dead;
        };
        for (var parts : List.of(List.of(dies), List.of(checks.casePart(), dies))) {
            try {
                walk("one", declaration(parts));
            } catch (AssertionError killed) {
                assertThat(killed).isSameAs(dead);
            }
            assertThat(log.marked(10)).hasSize(1);
            assertThat(log.count()).isZero();
            now = now.plus(Duration.ofMinutes(6));
        }
        assertThat(checks.find(ID)).as("killed inside").isEmpty();

        assertThat(walk("two", declaration(List.of(checks.casePart())))).isEqualTo(1);
        assertThat(applications.find(ID)).isEmpty();
        assertThat(cases.find(ID)).isEmpty();
        assertThat(log.count()).isEqualTo(1);
        assertThat(log.marked(10)).isEmpty();
    }

    @Test
    void a_run_killed_after_the_application_went_still_clears_the_list() {
        withdrawn(ID);
        assertThat(applications.remove(ID, applications.find(ID).orElseThrow().version()))
                .isTrue();
        at("2050-01-01T00:00:00Z");

        assertThat(walk("one")).isEqualTo(3);
        assertThat(cases.find(ID)).isEmpty();
    }

    @Test
    void cases_that_ended_before_the_list_was_kept_are_entered_and_the_walk_goes_on_where_it_was() {
        var ids = IntStream.range(0, 230)
                .mapToObj(number -> new ApplicationId("%08d-0000-4000-8000-000000000000".formatted(number)))
                .toList();
        ids.forEach(this::ended);
        applications.submit(ApplicationSamples.submitted());

        new CatchUpWalk(cases, keeper, applications).walk();

        assertThat(cases.due(Datum.CLOSED_CASE_DOCUMENT, ENDED.plusMillis(1), "", 1000))
                .isEqualTo(ids);
        var done = cases.catchUp();
        cases.leave(ids.getFirst());
        new CatchUpWalk(cases, keeper, applications).walk();
        assertThat(cases.find(ids.getFirst())).as("it is done once").isEmpty();
        assertThat(cases.catchUp()).isEqualTo(done);
        database.getCollection("closed-case-catch-up")
                .updateMany(
                        new Document(),
                        Updates.combine(
                                Updates.set("state.leg", 0),
                                Updates.set("state.cursor", ids.get(99).text())));
        cases.leave(ids.getLast());
        new CatchUpWalk(cases, keeper, applications).walk();
        assertThat(cases.find(ids.getLast())).as("killed in between").isPresent();
    }

    private static Declaration declaration() {
        return ApplicationSamples.submitted().declaration();
    }

    private void withdrawn(ApplicationId id) {
        ended(id);
        keeper.caseMoved(id);
    }

    private void ended(ApplicationId id) {
        applications.submit(ApplicationSamples.submitted(id, OWNER, SUBMITTED_AT));
        applications.move(id, open -> new Withdrawn(open, ENDED));
        published();
    }

    /** As the relay leaves it. */
    private void published() {
        database.getCollection("applications")
                .updateMany(
                        new Document(),
                        Updates.combine(Updates.set("outbox", List.of()), Updates.unset("pendingSince")));
    }

    private void at(String instant) {
        now = Instant.parse(instant);
    }

    private int walk(String replica) {
        CasePart remembered = id -> documents.remove(id.text());
        return walk(
                replica,
                new RetainedClosedCase(Datum.CLOSED_CASE_DOCUMENT, List.of(remembered), applications, cases, keeper),
                new RetainedClosedCase(
                        Datum.CLOSED_CASE_CROSS_CHECK, List.of(checks.casePart()), applications, cases, keeper),
                declaration(List.of(remembered, checks.casePart())));
    }

    private Retained declaration(List<CasePart> parts) {
        return new RetainedClosedCase(Datum.CLOSED_CASE_DECLARATION, parts, applications, cases, keeper);
    }

    private int walk(String replica, Retained... kept) {
        return new RetentionWalk(
                        log,
                        log,
                        RetentionTerms.shipped(),
                        List.of(kept),
                        replica,
                        () -> now,
                        Duration.ofMinutes(5),
                        3,
                        (_, fault) -> faults.add(fault))
                .walk();
    }

    /** No relay runs here. */
    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
