package cn.gov.zs.housing.applicant.exchange.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.CaseWalk;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.HouseholdActs;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.ReviewAnswer.NotCrossChecked.Missing;
import cn.gov.zs.housing.applicant.application.mongo.MongoApplications;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.exchange.Answer;
import cn.gov.zs.housing.applicant.exchange.BulkCheck;
import cn.gov.zs.housing.applicant.exchange.BulkCheck.Status;
import cn.gov.zs.housing.applicant.exchange.BulkChecks;
import cn.gov.zs.housing.applicant.exchange.BulkWalk;
import cn.gov.zs.housing.applicant.exchange.CheckAnswer;
import cn.gov.zs.housing.applicant.exchange.Contradiction;
import cn.gov.zs.housing.applicant.exchange.Contradiction.Outcome;
import cn.gov.zs.housing.applicant.exchange.CrossCheck;
import cn.gov.zs.housing.applicant.exchange.CrossChecking;
import cn.gov.zs.housing.applicant.exchange.CrossChecks;
import cn.gov.zs.housing.applicant.exchange.Department;
import cn.gov.zs.housing.applicant.exchange.Failure;
import cn.gov.zs.housing.applicant.exchange.Inquiry;
import cn.gov.zs.housing.applicant.exchange.Reply;
import cn.gov.zs.housing.applicant.exchange.http.GuardedExchange;
import cn.gov.zs.housing.applicant.exchange.http.SettingsSamples;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.review.Reviews;
import cn.gov.zs.housing.simulator.Simulator;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@link CrossChecks} and {@link BulkChecks} promise, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class CrossChecksContract {
    private static final Instant AT = Instant.parse("2026-03-25T02:00:00Z");
    private static final String XIAOLAN = "442000118";
    private static final int HOUSEHOLDS = 30;

    private final TestKeys keys = new TestKeys();
    private MongoClient client;
    private MongoDatabase database;
    private Applications applications;
    private MongoCrossChecks checks;
    private BulkChecks runs;
    private Simulator simulator;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() throws IOException {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database, "applicant.events", new CloudEvents(), InstantSource.fixed(AT), new NobodyPublishes());
        applications = new MongoApplications(store, keys.cipher(), keys.index());
        checks = new MongoCrossChecks(store, keys.cipher());
        runs = new MongoBulkChecks(store);
        simulator = Simulator.start(0, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        simulator.close();
        database.drop();
        client.close();
    }

    @Test
    void a_check_comes_back_as_it_was_kept_in_every_standing() {
        var declaration = ApplicationSamples.submitted().declaration();
        var rich = new Answer.TaxedIncomes(List.of(new Answer.TaxedIncomes.Income(0, new BigDecimal("90000.5"))));
        var cars = new Answer.Vehicles(List.of(new Answer.Vehicles.Vehicle(1, new BigDecimal("880000"))));
        var upheld = decision(Outcome.UPHELD, AT);
        var full = CrossCheck.opened(declaration, AT)
                .replied(Department.TAXATION, reply(rich), declaration, AT)
                .replied(Department.VEHICLES, reply(cars), declaration, AT)
                .replied(Department.REAL_ESTATE, new Reply.Failed(Failure.GARBLED), declaration, AT);
        full = done(full.onPaper(
                Department.HOUSING_FUND,
                new Inquiry.OnPaper("粤金函3号", ApplicationSamples.finding(), "city-reviewer", "市复核员", AT)));
        full = done(full.decide("taxation.income_above_declared.0", upheld, Optional.empty()));
        full = done(full.decide(
                "taxation.income_above_declared.0",
                decision(Outcome.EXPLAINED, AT.plusSeconds(9)),
                Optional.of(AT.plusSeconds(1))));

        assertThat(checks.open(full)).isTrue();
        assertThat(checks.open(CrossCheck.opened(declaration, AT)))
                .as("the first stays")
                .isFalse();
        assertThat(checks.find(full.application())).contains(full);
        assertThat(checks.undecided(new Page(0, 20))).containsExactly(full);
        try (var all = checks.streamUndecided()) {
            assertThat(all).containsExactly(full);
        }
        assertThat(checks.countUndecided()).isEqualTo(1);
    }

    @Test
    void nothing_answered_and_no_reason_is_stored_readable_and_all_of_it_moves_to_a_new_key() {
        var declaration = ApplicationSamples.submitted().declaration();
        var rich = new Answer.TaxedIncomes(List.of(new Answer.TaxedIncomes.Income(0, new BigDecimal("98765.43"))));
        var check = CrossCheck.opened(declaration, AT).replied(Department.TAXATION, reply(rich), declaration, AT);
        check = done(check.decide("taxation.income_above_declared.0", decision(Outcome.UPHELD, AT), Optional.empty()));
        checks.open(check);

        var stored = database.getCollection("cross-checks").find().first();
        assertThat(stored).isNotNull();
        assertThat(stored.toJson())
                .doesNotContain(
                        "98765.43", "30000", "李", ApplicationSamples.finding().text());

        keys.addNewKey();
        var sealed = checks.sealedCollection();
        assertThat(sealed.countNotUnder(TestKeys.NEW)).isEqualTo(1);
        sealed.idsNotUnder(TestKeys.NEW, "", 10).forEach(sealed::rewrite);
        assertThat(sealed.countNotUnder(TestKeys.NEW)).isZero();
        keys.removeOldKey();
        assertThat(checks.find(check.application())).contains(check);
        assertThat(keyOf(check)).isEqualTo(TestKeys.NEW);
    }

    @Test
    void a_run_is_one_replicas_until_it_falls_silent_and_ends_once() {
        var started = BulkCheck.started(XIAOLAN, "city-reviewer", "市复核员", 3, AT);
        assertThat(runs.start(started)).isEqualTo(started);
        assertThat(runs.start(BulkCheck.started(XIAOLAN, "another", "别人", 9, AT))
                        .startedBy())
                .as("the running one stays")
                .isEqualTo("city-reviewer");

        assertThat(runs.take(XIAOLAN, "one", AT, AT.plusSeconds(60))).isPresent();
        assertThat(runs.take(XIAOLAN, "two", AT.plusSeconds(59), AT.plusSeconds(119)))
                .isEmpty();
        assertThat(runs.take(XIAOLAN, "two", AT.plusSeconds(61), AT.plusSeconds(121)))
                .isPresent();
        assertThat(runs.advance(XIAOLAN, "one", "x", 1, 0))
                .as("it lost the run")
                .isFalse();
        assertThat(runs.advance(XIAOLAN, "two", "x", 2, 1)).isTrue();

        runs.end(XIAOLAN, Status.CANCELLED, AT);
        runs.end(XIAOLAN, Status.FINISHED, AT);
        assertThat(runs.advance(XIAOLAN, "two", "y", 1, 0)).isFalse();
        assertThat(runs.list()).singleElement().satisfies(run -> {
            assertThat(run.status()).isEqualTo(Status.CANCELLED);
            assertThat(run.checked()).isEqualTo(2);
            assertThat(run.incomplete()).isEqualTo(1);
        });
    }

    @Test
    void a_run_killed_in_the_middle_is_finished_by_another_replica_and_each_question_took_effect_once()
            throws Exception {
        var waiting = waiting(HOUSEHOLDS);
        runs.start(BulkCheck.started(XIAOLAN, "city-reviewer", "市复核员", HOUSEHOLDS, AT));
        simulator.rule("{\"behaviour\":\"delay\",\"millis\":50}");

        var first = Thread.ofVirtual().start(() -> {
            try {
                walk("first").walkAll();
            } catch (InterruptedException killed) {
                Thread.currentThread().interrupt();
            }
        });
        await().atMost(Duration.ofSeconds(30))
                .until(() -> runs.find(XIAOLAN).orElseThrow().checked() > 0);
        first.interrupt();
        first.join();
        var left = runs.find(XIAOLAN).orElseThrow();
        assertThat(left.status()).isEqualTo(Status.RUNNING);
        assertThat(left.checked()).as("killed in the middle").isLessThan(HOUSEHOLDS);

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            walk("second").walkAll();
            return runs.find(XIAOLAN).orElseThrow().status() == Status.FINISHED;
        });
        var finished = runs.find(XIAOLAN).orElseThrow();
        assertThat(finished.checked()).isEqualTo(HOUSEHOLDS);
        assertThat(finished.incomplete()).isZero();
        assertThat(waiting)
                .allSatisfy(id ->
                        assertThat(checks.find(id).flatMap(CrossCheck::missing)).isEmpty())
                .allSatisfy(id -> assertThat(checks.find(id)).isPresent());
        assertThat(simulator.questionsAnswered())
                .as("different questions that took effect")
                .isEqualTo(HOUSEHOLDS * Department.values().length);
        assertThat(simulator.timesAsked())
                .as("at most the households under way were asked twice")
                .isLessThanOrEqualTo((HOUSEHOLDS + 8) * Department.values().length);
    }

    @Test
    void a_department_that_is_away_leaves_a_run_incomplete_and_the_next_run_asks_only_what_is_left() throws Exception {
        waiting(4);
        simulator.rule("{\"behaviour\":\"refuse\",\"department\":\"vehicles\"}");
        runs.start(BulkCheck.started(XIAOLAN, "city-reviewer", "市复核员", 4, AT));
        walk("one").walkAll();
        assertThat(runs.find(XIAOLAN).orElseThrow().incomplete()).isEqualTo(4);

        simulator.clearRules();
        int asked = simulator.timesAsked();
        runs.start(BulkCheck.started(XIAOLAN, "city-reviewer", "市复核员", 4, AT));
        walk("one").walkAll();
        assertThat(runs.find(XIAOLAN).orElseThrow().incomplete()).isZero();
        assertThat(simulator.timesAsked() - asked).isEqualTo(4);
    }

    @Test
    void what_departments_said_of_a_declaration_that_was_corrected_does_not_pass_the_corrected_one() throws Exception {
        var id = waiting(1).getFirst();
        var checking = checking();
        checking.check(id);
        assertThat(checking.missing(id)).isEmpty();
        var answered = simulator.questionsAnswered();

        applications.review(
                id,
                7,
                it -> Reviews.returnedCity(it, ApplicationSamples.cityReviewer(), ApplicationSamples.finding(), AT));
        var corrected = checks.find(id).orElseThrow().openedAt().plusMillis(1);
        applications.act(id, 8, it -> HouseholdActs.correct(it, movedWithinTheVillage(it), corrected));
        assertThat(applications.find(id).orElseThrow().state().state()).isEqualTo(ApplicationState.FILED);

        assertThat(checking.missing(id)).contains(Missing.NOT_STARTED);
        checking.check(id);
        assertThat(checking.missing(id)).isEmpty();
        assertThat(simulator.questionsAnswered() - answered)
                .as("every department was asked about what holds now")
                .isEqualTo(Department.values().length);
    }

    private static Declaration movedWithinTheVillage(Application application) {
        var declared = application.declaration();
        return new Declaration(
                declared.id(),
                declared.entry(),
                declared.ownerSubject(),
                declared.category(),
                declared.formOfSupport(),
                declared.household(),
                declared.contact(),
                declared.hukou(),
                new Address(declared.current().village(), "沿江路88号"),
                declared.employer(),
                declared.consentedAt(),
                declared.submittedAt());
    }

    private CrossChecking checking() {
        return new CrossChecking(
                applications, checks, new GuardedExchange(SettingsSamples.at(simulator.url())), Clock.systemUTC());
    }

    private BulkWalk walk(String replica) {
        var clock = Clock.systemUTC();
        return new BulkWalk(runs, applications, checking(), replica, clock, 8, Duration.ofSeconds(2), (id, fault) -> {
            throw new IllegalStateException(id.text(), fault);
        });
    }

    private List<ApplicationId> waiting(int count) {
        var ids = new ArrayList<ApplicationId>();
        for (int number = 0; number < count; number++) {
            var id = ApplicationId.of(UUID.randomUUID());
            applications.submit(ApplicationSamples.submitted(id, "citizen-" + number, ApplicationSamples.SUBMITTED_AT));
            CaseWalk.toTheCityReview(applications, id);
            ids.add(id);
        }
        return ids;
    }

    private KeyId keyOf(CrossCheck check) {
        var stored = database.getCollection("cross-checks")
                .find(new Document("_id", check.application().text()))
                .first();
        return new KeyId(
                Objects.requireNonNull(stored).get("state", Document.class).getString("keyId"));
    }

    private static Contradiction.Decision decision(Outcome outcome, Instant at) {
        return new Contradiction.Decision(outcome, ApplicationSamples.finding(), "city-reviewer", "市复核员", at);
    }

    private static Reply.Answered reply(Answer answer) {
        return new Reply.Answered("R-1", AT, "ab".repeat(32), answer);
    }

    private static CrossCheck done(CheckAnswer answer) {
        return ((CheckAnswer.Done) answer).now();
    }

    /** No relay runs here. */
    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
