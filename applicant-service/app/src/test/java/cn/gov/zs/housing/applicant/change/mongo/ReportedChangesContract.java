package cn.gov.zs.housing.applicant.change.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.DraftSamples;
import cn.gov.zs.housing.applicant.application.FactsChanged;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.QualificationLost;
import cn.gov.zs.housing.applicant.application.Removed;
import cn.gov.zs.housing.applicant.application.Step;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.application.Tenant;
import cn.gov.zs.housing.applicant.application.TenantFactsChanged;
import cn.gov.zs.housing.applicant.application.Waiting;
import cn.gov.zs.housing.applicant.application.mongo.MongoApplications;
import cn.gov.zs.housing.applicant.change.ChangeAnswer;
import cn.gov.zs.housing.applicant.change.ChangeId;
import cn.gov.zs.housing.applicant.change.ChangeSamples;
import cn.gov.zs.housing.applicant.change.Changes;
import cn.gov.zs.housing.applicant.change.Conclusion;
import cn.gov.zs.housing.applicant.change.Effect;
import cn.gov.zs.housing.applicant.change.Origin;
import cn.gov.zs.housing.applicant.change.ReportedChange;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.workdays.TymeCalendar;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@link cn.gov.zs.housing.applicant.change.ReportedChanges} promises, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class ReportedChangesContract {
    private static final Instant AT = Instant.parse("2026-06-10T02:00:00Z");
    private static final ChangeId FIRST = new ChangeId(ApplicationSamples.ID, 1);

    private final TestKeys keys = new TestKeys();
    private final List<ChangeId> notAccepted = new ArrayList<>();
    private MongoClient client;
    private MongoDatabase database;
    private Applications applications;
    private MongoReportedChanges stored;
    private Changes changes;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database, "applicant.events", new CloudEvents(), InstantSource.fixed(AT), new NobodyPublishes());
        applications = new MongoApplications(store, keys.cipher(), keys.index());
        stored = new MongoReportedChanges(store, keys.cipher());
        var calendar = TymeCalendar.shipped();
        changes = new Changes(stored, applications, decided -> notAccepted.add(decided.id()), () -> calendar);
        var registered = ApplicationSamples.registered();
        applications.submit(new Submitted(ApplicationSamples.submitted().declaration()));
        applications.move(ApplicationSamples.ID, _ -> registered);
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void a_change_comes_back_as_it_was_kept_in_every_state() {
        var reported = ChangeSamples.reported();
        assertThat(stored.report(reported)).isTrue();
        assertThat(stored.report(reported)).as("its number is taken").isFalse();
        for (ReportedChange state : List.of(
                reported,
                new ReportedChange.Withdrawn(reported, AT),
                ChangeSamples.checked(),
                new ReportedChange.Withdrawn(ChangeSamples.checked(), AT),
                ChangeSamples.decided(Conclusion.STILL_QUALIFIED),
                ChangeSamples.decided(Conclusion.NOT_ACCEPTED).settle(true),
                ChangeSamples.decided(Conclusion.NO_LONGER_QUALIFIED).settle(false))) {
            stored.move(FIRST, _ -> state);
            assertThat(stored.find(FIRST).orElseThrow().state()).isEqualTo(state);
            var listed = stored.list(Optional.empty(), state.state(), new Page(0, 10));
            assertThat(listed).hasSize(1);
            try (var all = stored.stream(Optional.empty(), state.state())) {
                assertThat(all.toList()).isEqualTo(listed);
            }
            try (var others = stored.stream(Optional.of(Townships.get("442000001")), state.state())) {
                assertThat(others).isEmpty();
            }
            assertThat(stored.count(Optional.of(Townships.get("442000118")), state.state()))
                    .isEqualTo(1);
            assertThat(stored.count(Optional.of(Townships.get("442000001")), state.state()))
                    .isZero();
        }
        database.getCollection("changes")
                .find()
                .forEach(document -> assertThat(document.toJson())
                        .doesNotContain("李美华", "沿江路", DraftSamples.APPLICANT, ChangeSamples.WORDS, "情况属实"));
    }

    @Test
    void a_decision_moves_the_application_once_although_everything_is_repeated() {
        decided(Conclusion.STILL_QUALIFIED);
        changes.settle(FIRST);
        changes.settle(FIRST);
        var now = applications.find(ApplicationSamples.ID).orElseThrow().state();
        assertThat(now).isInstanceOf(FactsChanged.class);
        assertThat(Step.upTo(now).stream().filter(step -> step.after() instanceof FactsChanged))
                .hasSize(1);
        assertThat(stored.find(FIRST).orElseThrow().state())
                .isInstanceOfSatisfying(
                        ReportedChange.Settled.class,
                        it -> assertThat(it.effect()).isEqualTo(Effect.DONE));
    }

    @Test
    void a_crash_between_the_two_writes_is_repaired() {
        decided(Conclusion.NO_LONGER_QUALIFIED);
        var decided = (ReportedChange.Decided) stored.find(FIRST).orElseThrow().state();
        applications.move(
                ApplicationSamples.ID,
                it -> ((Waiting) it).remove(new Removal(RemovalGround.NO_LONGER_QUALIFIED, decided.decision())));
        assertThat(stored.unsettled(10)).containsExactly(FIRST);
        assertThat(changes.settle(FIRST))
                .isInstanceOfSatisfying(
                        ReportedChange.Settled.class,
                        it -> assertThat(it.effect()).isEqualTo(Effect.DONE));
        assertThat(stored.unsettled(10)).isEmpty();
        assertThat(applications.find(ApplicationSamples.ID).orElseThrow().state())
                .isInstanceOf(Removed.class);
    }

    @Test
    void what_is_not_accepted_is_told_and_moves_nothing() {
        var before = applications.find(ApplicationSamples.ID).orElseThrow();
        decided(Conclusion.NOT_ACCEPTED);
        changes.settle(FIRST);
        changes.settle(FIRST);
        assertThat(notAccepted).containsExactly(FIRST);
        assertThat(applications.find(ApplicationSamples.ID).orElseThrow()).isEqualTo(before);
        assertThat(stored.find(FIRST).orElseThrow().state())
                .isInstanceOfSatisfying(
                        ReportedChange.Settled.class,
                        it -> assertThat(it.effect()).isEqualTo(Effect.DONE));
    }

    @Test
    void a_tenant_keeps_its_home_with_the_new_facts_although_everything_is_repeated() {
        applications.move(ApplicationSamples.ID, _ -> ApplicationSamples.allotmentConfirmed());
        decided(Conclusion.STILL_QUALIFIED);
        changes.settle(FIRST);
        changes.settle(FIRST);
        var now = applications.find(ApplicationSamples.ID).orElseThrow().state();
        assertThat(now)
                .isInstanceOfSatisfying(
                        TenantFactsChanged.class,
                        it -> assertThat(it.before()).isEqualTo(ApplicationSamples.allotmentConfirmed()));
        assertThat(stored.find(FIRST).orElseThrow().state())
                .isInstanceOfSatisfying(
                        ReportedChange.Settled.class,
                        it -> assertThat(it.effect()).isEqualTo(Effect.DONE));
    }

    @Test
    void a_tenant_that_qualifies_no_longer_loses_its_qualification_once_also_after_a_crash() {
        applications.move(ApplicationSamples.ID, _ -> ApplicationSamples.allotmentConfirmed());
        decided(Conclusion.NO_LONGER_QUALIFIED);
        var decided = (ReportedChange.Decided) stored.find(FIRST).orElseThrow().state();
        applications.move(
                ApplicationSamples.ID,
                it -> ((Tenant) it).disqualify(new Removal(RemovalGround.NO_LONGER_QUALIFIED, decided.decision())));
        assertThat(changes.settle(FIRST))
                .isInstanceOfSatisfying(
                        ReportedChange.Settled.class,
                        it -> assertThat(it.effect()).isEqualTo(Effect.DONE));
        assertThat(applications.find(ApplicationSamples.ID).orElseThrow().state())
                .isInstanceOfSatisfying(
                        QualificationLost.class,
                        it -> assertThat(it.before()).isEqualTo(ApplicationSamples.allotmentConfirmed()));
        assertThat(report(UUID.randomUUID())).isInstanceOf(ChangeAnswer.NotQualified.class);
    }

    @Test
    void a_household_that_drew_a_home_meanwhile_keeps_it() {
        decided(Conclusion.NO_LONGER_QUALIFIED);
        applications.move(ApplicationSamples.ID, _ -> ApplicationSamples.allotted());
        assertThat(changes.settle(FIRST))
                .isInstanceOfSatisfying(
                        ReportedChange.Settled.class,
                        it -> assertThat(it.effect()).isEqualTo(Effect.MOOT));
        assertThat(applications.find(ApplicationSamples.ID).orElseThrow().state())
                .isEqualTo(ApplicationSamples.allotted());
    }

    @Test
    void of_those_who_report_at_the_same_moment_one_is_heard_and_a_form_sent_twice_is_one() throws Exception {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = many.invokeAll(IntStream.range(0, 8)
                    .<Callable<ChangeAnswer>>mapToObj(_ -> () -> report(UUID.randomUUID()))
                    .toList());
            int moved = 0;
            for (var answer : answers) {
                moved += answer.get() instanceof ChangeAnswer.Moved ? 1 : 0;
            }
            assertThat(moved).isEqualTo(1);
        }
        var kept = stored.find(FIRST).orElseThrow();
        assertThat(report(UUID.fromString(kept.state().report().form()))).isInstanceOf(ChangeAnswer.Replayed.class);
        assertThat(report(UUID.randomUUID())).isEqualTo(new ChangeAnswer.OpenAlready(FIRST));
        changes.withdraw(
                FIRST, kept.version(), kept.state().report().ownerSubject().orElseThrow(), true, AT);
        assertThat(report(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        ChangeAnswer.Moved.class,
                        it -> assertThat(it.now().id().place()).isEqualTo(2));
    }

    @Test
    void what_cannot_be_reported_is_refused_and_nothing_is_kept() {
        assertThat(changes.report(
                        ApplicationSamples.ID,
                        UUID.randomUUID().toString(),
                        Origin.HOUSEHOLD,
                        by(),
                        false,
                        LocalDate.of(2026, 5, 1),
                        DraftSamples.empty()))
                .isInstanceOf(ChangeAnswer.Flawed.class);
        applications.move(ApplicationSamples.ID, _ -> ApplicationSamples.removed());
        assertThat(report(UUID.randomUUID())).isInstanceOf(ChangeAnswer.NotQualified.class);
        assertThat(stored.of(ApplicationSamples.ID)).isEmpty();
    }

    private void decided(Conclusion conclusion) {
        stored.report(ChangeSamples.reported());
        stored.move(FIRST, _ -> ChangeSamples.checked());
        var version = stored.find(FIRST).orElseThrow().version();
        stored.take(
                FIRST,
                version,
                change -> ((ReportedChange.Checked) change)
                        .decide(new Approver("city-approver", "市审批人"), conclusion, ApplicationSamples.finding(), AT));
    }

    private ChangeAnswer report(UUID form) {
        return changes.report(
                ApplicationSamples.ID,
                form.toString(),
                Origin.HOUSEHOLD,
                by(),
                false,
                LocalDate.of(2026, 5, 1),
                DraftSamples.complete());
    }

    private static Handling by() {
        return ApplicationSamples.handling(
                ApplicationSamples.registered().declaration().ownerSubject().orElseThrow(), "2026-06-08T02:00:00Z");
    }

    /** No relay runs here. */
    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
