package cn.gov.zs.housing.applicant.stage.mongo;

import static cn.gov.zs.housing.applicant.stage.StageSamples.AT;
import static cn.gov.zs.housing.applicant.stage.StageSamples.colleague;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.mongo.MongoApplications;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Reviews;
import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.stage.Colleague;
import cn.gov.zs.housing.applicant.stage.Colleagues;
import cn.gov.zs.housing.applicant.stage.DeadlineListing;
import cn.gov.zs.housing.applicant.stage.DueState;
import cn.gov.zs.housing.applicant.stage.Duty;
import cn.gov.zs.housing.applicant.stage.Escalation;
import cn.gov.zs.housing.applicant.stage.HandoverRun;
import cn.gov.zs.housing.applicant.stage.HandoverWalk;
import cn.gov.zs.housing.applicant.stage.HoldAnswer;
import cn.gov.zs.housing.applicant.stage.LateCases;
import cn.gov.zs.housing.applicant.stage.Repair;
import cn.gov.zs.housing.applicant.stage.RepairWalk;
import cn.gov.zs.housing.applicant.stage.Repairs;
import cn.gov.zs.housing.applicant.stage.Running;
import cn.gov.zs.housing.applicant.stage.Stage;
import cn.gov.zs.housing.applicant.stage.StageClocks;
import cn.gov.zs.housing.applicant.stage.StageSamples;
import cn.gov.zs.housing.applicant.stage.StageTable;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.housing.applicant.township.Villages;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.workdays.TymeCalendar;
import cn.gov.zs.platform.workdays.WorkCalendar;
import cn.gov.zs.platform.workdays.YearNotice;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What clocks of cases, colleagues, handovers and the repair walk promise, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class CaseClocksContract {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);
    private static final Scope CITY = new Scope.WholeCity();
    private static final Scope XIAOLAN = new Scope.OneTownship(Townships.get("442000118"));
    private static final Scope SHIQI = new Scope.OneTownship(Townships.get("442000001"));
    private static final Finding REASON = new Finding("外出培训");
    private static final Colleague CLERK = colleague("chen", Duty.TOWNSHIP_CLERK);
    private static final Colleague OTHER = colleague("liang", Duty.TOWNSHIP_CLERK);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Page FIRST = new Page(0, 20);

    private final TestKeys keys = new TestKeys();
    private MongoClient client;
    private MongoDatabase database;
    private Applications applications;
    private MongoCaseClocks clocks;
    private Colleagues colleagues;
    private MongoHandoverRuns runs;
    private Repairs repairs;
    private WorkCalendar calendar = TymeCalendar.shipped();
    private StageClocks truth;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database, "applicant.events", new CloudEvents(), InstantSource.fixed(AT), new NobodyPublishes());
        applications = new MongoApplications(store, keys.cipher(), keys.index());
        clocks = new MongoCaseClocks(store, keys.cipher());
        colleagues = new MongoColleagues(store);
        runs = new MongoHandoverRuns(store, keys.cipher());
        repairs = new MongoRepairs(store);
        truth = new StageClocks(applications, clocks, StageTable.shipped(), () -> calendar, InstantSource.fixed(AT));
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void keeps_all_of_a_clock_and_no_reason_in_the_clear() {
        var id = clockDue(DUE);
        clocks.decide(id, it -> it.take(CLERK, AT));
        var given = clocks.decide(id, it -> it.handOver(CLERK, OTHER, REASON, AT));
        var late = clocks.update(clocks.find(id).orElseThrow(), it -> it);
        assertThat(given).isEqualTo(new HoldAnswer.Held(late));
        assertThat(clocks.find(id)).contains(late);
        assertThat(late.handovers().getLast().reason()).isEqualTo(REASON);
        var stored = database.getCollection("stage-clocks").find().first();
        assertThat(String.valueOf(stored)).contains("s-liang").doesNotContain(REASON.text());
    }

    @Test
    void lists_by_scope_stage_nearness_turn_and_holder_in_the_order_asked_for() {
        var overdue = clockDue(DUE.minusDays(1));
        var today = clockDue(DUE);
        var soon = clockDue(DUE.plusDays(3));
        var later = clockDue(DUE.plusDays(4));
        clocks.decide(later, it -> it.take(CLERK, AT));
        var all = DeadlineListing.of(XIAOLAN, DUE);

        assertThat(ids(all)).containsExactly(overdue, today, soon, later);
        assertThat(ids(all.due(DueState.OVERDUE))).containsExactly(overdue);
        assertThat(ids(all.due(DueState.TODAY))).containsExactly(today);
        assertThat(ids(all.due(DueState.SOON))).containsExactly(soon);
        assertThat(ids(all.due(DueState.LATER))).containsExactly(later);
        assertThat(clocks.count(all)).isEqualTo(4);
        assertThat(ids(all.heldBy("s-chen"))).containsExactly(later);
        assertThat(ids(all.turnOf(List.of(Duty.CITY_REVIEWER)))).isEmpty();
        assertThat(ids(all.turnOf(List.of(Duty.VILLAGE_CLERK)))).hasSize(4);
        assertThat(ids(DeadlineListing.of(SHIQI, DUE))).isEmpty();
        assertThat(ids(DeadlineListing.of(CITY, DUE))).hasSize(4);
        assertThat(ids(DeadlineListing.of(new Scope.OneVillage(Villages.get("442000118008")), DUE)))
                .isEmpty();
        assertThat(ids(new DeadlineListing(
                        CITY,
                        Optional.of(Stage.ACCEPTANCE),
                        Optional.of(Townships.get("442000118")),
                        Optional.empty(),
                        DUE,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        DeadlineListing.Order.DUE_LATEST)))
                .containsExactly(later, soon, today, overdue);
        assertThat(clocks.list(all, new Page(1, 3))).hasSize(1);
    }

    @Test
    void of_many_who_take_at_once_one_gets_it() throws Exception {
        var id = clockDue(DUE);
        var taking = new ArrayList<Callable<HoldAnswer>>();
        for (int clerk = 0; clerk < 8; clerk++) {
            var by = colleague("clerk" + clerk, Duty.TOWNSHIP_CLERK);
            taking.add(() -> clocks.decide(id, it -> it.take(by, AT)));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = new ArrayList<HoldAnswer>();
            for (var answer : threads.invokeAll(taking)) {
                answers.add(answer.get());
            }
            assertThat(answers).filteredOn(HoldAnswer.Held.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(HoldAnswer.HeldBy.class::isInstance).hasSize(7);
        }
        assertThat(clocks.find(id).orElseThrow().handovers()).hasSize(1);
    }

    @Test
    void a_late_case_is_told_once_at_each_level_by_however_many_and_a_moved_one_never() {
        var late = submitted();
        var moved = submitted();
        truth.caseMoved(late);
        truth.caseMoved(moved);
        // accepted behind the clock's back
        applications.review(
                moved,
                1,
                it -> Reviews.accepted(
                        it,
                        ApplicationSamples.xiaolanClerk(),
                        ApplicationSamples.finding(),
                        Instant.parse("2026-03-09T02:00:00Z")));
        var one = new LateCases(truth, clocks);
        var two = new LateCases(truth, clocks);

        assertThat(one.tell(Instant.parse("2026-03-09T15:59:59Z"))).isZero();
        assertThat(one.tell(Instant.parse("2026-03-09T16:00:00Z"))).isEqualTo(1);
        assertThat(two.tell(Instant.parse("2026-03-10T02:00:00Z"))).isZero();
        assertThat(clocks.find(moved).orElseThrow().escalations()).isEmpty();
        assertThat(running(moved).stage()).isEqualTo(Stage.VISIT);
        assertThat(one.tell(Instant.parse("2026-03-16T02:00:00Z"))).isEqualTo(1);
        assertThat(clocks.find(late).orElseThrow().told())
                .extracting(Escalation::to)
                .containsExactly(Duty.TOWNSHIP_REVIEWER, Duty.CITY_APPROVER);
        assertThat(ids(DeadlineListing.of(CITY, DUE).toldTo(List.of(Duty.CITY_APPROVER))))
                .containsExactly(late);
    }

    @Test
    void the_repair_walk_finds_lost_events_and_follows_a_new_calendar_and_rests_until_tomorrow() {
        var lost = submitted();
        walk("2026-03-03T01:00:00Z");
        assertThat(running(lost).dueOn()).isEqualTo("2026-03-09");
        var late = submitted();
        walk("2026-03-03T09:00:00Z");
        assertThat(clocks.find(late)).as("once a day").isEmpty();
        calendar = TymeCalendar.shipped().with("next", new YearNotice(2027, "国务院办公厅关于2027年的通知", List.of()));
        walk("2026-03-03T10:00:00Z");
        assertThat(running(lost).calendar()).isEqualTo("next");
        assertThat(clocks.find(late)).as("a new calendar is a new walk").isPresent();
        var stored = repairs.find().orElseThrow();
        assertThat(stored.endedAt()).isNotNull();
        walk("2026-03-04T01:00:00Z");
        assertThat(repairs.find().orElseThrow().day()).isEqualTo("2026-03-04");
    }

    @Test
    void a_replica_goes_on_with_a_repair_where_another_fell_silent() {
        var id = submitted();
        var began = Instant.parse("2026-03-03T01:00:00Z");
        var day = LocalDate.of(2026, 3, 3);
        var first = Repair.begun(day, calendar.version());
        repairs.change(first, it -> it.takenBy("dead", day, calendar.version(), began, began.plus(LEASE)));
        walk("2026-03-03T01:00:30Z");
        assertThat(clocks.find(id)).as("the lease holds").isEmpty();
        walk("2026-03-03T01:02:00Z");
        assertThat(clocks.find(id)).isPresent();
    }

    @Test
    void all_cases_of_an_absent_one_go_over_and_a_dead_replica_loses_none_and_repeats_none() {
        colleagues.seen(CLERK);
        colleagues.seen(OTHER);
        var held = new ArrayList<ApplicationId>();
        for (int number = 0; number < 120; number++) {
            var id = clockDue(DUE.plusDays(number % 9));
            clocks.decide(id, it -> it.take(CLERK, AT));
            held.add(id);
        }
        var run = runs.start(run("r1", held.size()));
        assertThat(runs.start(run("r1", 3))).as("the form sent twice").isEqualTo(run);
        // a replica moved one case and died before it said so
        runs.take("r1", "dead", AT, AT.plus(LEASE));
        var smallest =
                held.stream().map(ApplicationId::text).sorted().findFirst().orElseThrow();
        clocks.update(
                clocks.find(new ApplicationId(smallest)).orElseThrow(),
                it -> ((HoldAnswer.Held) it.handOver(CLERK, OTHER, REASON, AT)).now());

        walkHandovers(AT.plusSeconds(30));
        assertThat(runs.find("r1").orElseThrow().moved()).as("the lease holds").isZero();
        walkHandovers(AT.plusSeconds(90));

        var ended = runs.find("r1").orElseThrow();
        assertThat(ended.ended()).isTrue();
        assertThat(ended.moved()).isEqualTo(119);
        assertThat(ended.left()).isZero();
        assertThat(runs.underWay()).isEmpty();
        assertThat(clocks.countHeldBy("s-chen", CITY)).isZero();
        assertThat(clocks.countHeldBy("s-liang", XIAOLAN)).isEqualTo(120);
        assertThat(clocks.countHeldBy("s-liang", SHIQI)).isZero();
        for (var id : held) {
            assertThat(clocks.find(id).orElseThrow().handovers())
                    .as("taken and given once")
                    .hasSize(2);
        }
        assertThat(runs.startedBy("s-he", FIRST)).containsExactly(ended);
        assertThat(String.valueOf(database.getCollection("handover-runs").find().first()))
                .doesNotContain(REASON.text());
    }

    @Test
    void a_colleague_is_known_by_her_latest_login() {
        colleagues.seen(CLERK);
        var promoted = new Colleague(
                CLERK.subject(), "chen", "陈", "442000118", null, List.of(Duty.TOWNSHIP_REVIEWER), AT.plusSeconds(9));
        colleagues.seen(promoted);
        colleagues.seen(CLERK);
        assertThat(colleagues.find("s-chen")).contains(promoted);
        assertThat(colleagues.named("chen")).contains(promoted);
        assertThat(colleagues.named("nobody")).isEmpty();
        assertThat(colleagues.list(SHIQI, FIRST)).isEmpty();
        assertThat(colleagues.list(XIAOLAN, FIRST)).containsExactly(promoted);
    }

    @Test
    void both_collections_move_to_a_new_key() {
        var id = clockDue(DUE);
        clocks.decide(id, it -> it.take(CLERK, AT));
        clocks.decide(id, it -> it.handOver(CLERK, OTHER, REASON, AT));
        runs.start(run("r1", 1));
        keys.addNewKey();
        for (var sealed : List.of(clocks.sealedCollection(), runs.sealedCollection())) {
            assertThat(sealed.countNotUnder(TestKeys.NEW)).isEqualTo(1);
            sealed.idsNotUnder(TestKeys.NEW, "", 10).forEach(sealed::rewrite);
            assertThat(sealed.countNotUnder(TestKeys.NEW)).isZero();
        }
        keys.removeOldKey();
        assertThat(clocks.find(id).orElseThrow().handovers().getLast().reason()).isEqualTo(REASON);
        assertThat(runs.find("r1").orElseThrow().reason()).isEqualTo(REASON);
    }

    private static HandoverRun run(String id, long total) {
        return new HandoverRun(
                id,
                CLERK.account(),
                OTHER.account(),
                colleague("he", Duty.TOWNSHIP_REVIEWER).account(),
                List.of(Duty.VILLAGE_CLERK, Duty.TOWNSHIP_CLERK),
                "442000118",
                REASON,
                AT,
                "",
                total,
                0,
                0,
                null,
                null,
                null);
    }

    private void walk(String at) {
        var now = InstantSource.fixed(Instant.parse(at));
        new RepairWalk(truth, clocks, applications, repairs, "replica", now, LEASE).walk();
    }

    private void walkHandovers(Instant at) {
        new HandoverWalk(runs, clocks, colleagues, "replica", InstantSource.fixed(at), LEASE).walkAll();
    }

    private ApplicationId submitted() {
        var id = ApplicationId.of(UUID.randomUUID());
        assertThat(applications.submit(ApplicationSamples.submitted(id, id.text(), ApplicationSamples.SUBMITTED_AT)))
                .isTrue();
        return id;
    }

    private ApplicationId clockDue(LocalDate due) {
        var id = ApplicationId.of(UUID.randomUUID());
        var first = StageSamples.toAccept(id, due);
        clocks.update(first, it -> it);
        return id;
    }

    private Running running(ApplicationId id) {
        return Objects.requireNonNull(clocks.find(id).orElseThrow().running());
    }

    private List<ApplicationId> ids(DeadlineListing listing) {
        var listed = clocks.list(listing, FIRST);
        try (var all = clocks.stream(listing)) {
            assertThat(all.toList()).isEqualTo(listed);
        }
        return listed.stream().map(it -> it.application()).toList();
    }

    /** Clocks announce nothing. */
    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
