package cn.gov.zs.housing.allocation.committee.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.FrozenContent;
import cn.gov.zs.housing.allocation.batch.FrozenSamples;
import cn.gov.zs.housing.allocation.batch.mongo.MongoBatches;
import cn.gov.zs.housing.allocation.committee.Choice;
import cn.gov.zs.housing.allocation.committee.CommitteeRule;
import cn.gov.zs.housing.allocation.committee.Deliberating;
import cn.gov.zs.housing.allocation.committee.Deliberation;
import cn.gov.zs.housing.allocation.committee.DeliberationAnswer;
import cn.gov.zs.housing.allocation.committee.Ground;
import cn.gov.zs.housing.allocation.committee.Member;
import cn.gov.zs.housing.allocation.committee.RollAnswer;
import cn.gov.zs.housing.allocation.committee.RuleBook;
import cn.gov.zs.housing.allocation.committee.Share;
import cn.gov.zs.housing.allocation.committee.Voter;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold of the committee across documents, whichever server keeps them. */
@Tag("zone-free")
abstract class CommitteeStoreContract {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final Instant AT = Instant.parse("2026-12-01T02:00:00.123Z");

    private MongoClient client;
    private MongoCommittee committee;
    private MongoDeliberations deliberations;
    private MongoBatches batches;
    private Deliberating deliberating;

    /** Connection string of the server. */
    abstract String server();

    @BeforeEach
    void connect() {
        client = MongoClients.create(MongoClientSettings.builder()
                .codecRegistry(DocumentCodecs.registry())
                .applyConnectionString(new ConnectionString(server()))
                .build());
        var store = new AggregateStore(
                client.getDatabase("committee-" + UUID.randomUUID()),
                "allocation.events",
                new CloudEvents(),
                InstantSource.fixed(AT),
                new Quiet());
        committee = new MongoCommittee(store);
        deliberations = new MongoDeliberations(store);
        batches = new MongoBatches(store);
        deliberating = new Deliberating(deliberations, committee, batches);
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void every_state_of_a_member_and_every_version_of_the_rule_reads_back_as_it_was_written() {
        seat(4);
        committee.changeRoll(roll -> roll.end("m1", "调离", "one", AT));
        committee.changeRoll(roll -> roll.confirm("m1", "two", AT, DAY.plusDays(3)));
        committee.changeRoll(roll -> roll.end("m2", "辞任", "one", AT));
        committee.changeRoll(roll -> roll.enter(appointment("m5")));
        committee.changeRoll(roll -> roll.enter(appointment("m6")));
        committee.changeRoll(roll -> roll.refuse("m6", "账号有误", "two", AT));
        assertThat(committee.roll().members())
                .extracting(Member::state)
                .containsExactly("ENDED", "ENDING", "CONFIRMED", "CONFIRMED", "ENTERED", "REFUSED");
        assertThat(RollDocument.from(committee.roll()).toDomain()).isEqualTo(committee.roll());
        var written = committee.roll();
        assertThat(committee.roll()).isEqualTo(written);

        assertThat(committee.rules()).isEqualTo(RuleBook.SHIPPED);
        var rule = new CommitteeRule(new Share(3, 4), 5, new Share(2, 3), DAY.plusDays(1), "第八条", false);
        committee.changeRules(book -> book.enter(rule, "one", AT));
        committee.changeRules(book -> book.confirm(2, "two", AT, DAY));
        assertThat(committee.rules().inForceOn(DAY.plusDays(1)).orElseThrow().rule())
                .isEqualTo(rule);
    }

    @RepeatedTest(3)
    void of_two_officers_who_enter_one_account_at_once_one_is_told() throws Exception {
        var answers = new ConcurrentLinkedQueue<RollAnswer>();
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                var id = "m" + i;
                officers.submit(() -> answers.add(committee.changeRoll(roll -> roll.enter(
                        new Member.Appointment(id, "郑国梁", "专家", "zheng", DAY, DAY.plusYears(1), "one", AT)))));
            }
        }
        assertThat(answers.stream().filter(RollAnswer.Kept.class::isInstance)).hasSize(1);
        assertThat(committee.roll().members()).hasSize(1);
    }

    @Test
    void a_plan_is_passed_by_its_deliberation_and_the_batch_follows_however_often_it_is_told() {
        seat(3);
        var digest = freeze("batch");
        assertThat(deliberating.openOnPlan("batch", "sha256:" + "0".repeat(64), "chair", AT, DAY))
                .isEqualTo(new DeliberationAnswer.OtherDigest(digest, Clause.COMMITTEE));
        open("batch", digest);
        same();
        assertThat(deliberating.openOnPlan("batch", digest, "chair", AT, DAY))
                .isEqualTo(new DeliberationAnswer.OpenedAlready());
        vote(1, digest, Choice.FOR);
        vote(2, digest, Choice.FOR);
        vote(3, digest, Choice.AGAINST);
        same();
        assertThat(deliberating.close("batch", digest, "通过", "chair", AT))
                .isEqualTo(new DeliberationAnswer.Taken("batch"));
        same();

        var approved = (Batch.Approved) batches.all().get("batch").state();
        assertThat(approved.resolution().ballots()).hasSize(3);
        var version = batches.all().get("batch").version();
        deliberating.follow("batch");
        deliberating.follow("batch");
        assertThat(batches.all().get("batch").version()).isEqualTo(version);
        assertThat(deliberations.closedNewestFirst(0, 10))
                .extracting(Versioned::id)
                .containsExactly("batch");
    }

    @Test
    void a_batch_follows_although_the_replica_that_closed_the_deliberation_died() {
        seat(3);
        var digest = freeze("batch");
        open("batch", digest);
        for (int member = 1; member <= 3; member++) {
            vote(member, digest, Choice.AGAINST);
        }
        // the deliberation alone, as far as that replica came
        deliberations
                .all()
                .<DeliberationAnswer>change("batch", d -> ((Deliberation.Open) d).close(digest, "不通过", "chair", AT));
        assertThat(batches.all().get("batch").state().state()).isEqualTo("FROZEN");

        deliberating.follow("batch");

        assertThat(batches.all().get("batch").state().state()).isEqualTo("REJECTED");
        assertThat(deliberating.openOnPlan("batch", digest, "chair", AT, DAY))
                .isEqualTo(new DeliberationAnswer.NothingToDeliberate("REJECTED"));
    }

    @Test
    void a_deliberation_on_a_cancelled_batch_is_void_and_resolves_nothing() {
        seat(3);
        var digest = freeze("batch");
        open("batch", digest);
        vote(1, digest, Choice.FOR);
        batches.all().change("batch", b -> ((Batch.Cancellable) b).cancel("渗水", "officer", AT, true));

        assertThat(deliberating.vote("batch", voter(2), digest, Choice.FOR, "同意", AT, DAY))
                .isEqualTo(new DeliberationAnswer.NotOpen("VOID"));
        assertThat(deliberating.close("batch", digest, "通过", "chair", AT))
                .isEqualTo(new DeliberationAnswer.NotOpen("VOID"));
        same();
        assertThat(batches.all().get("batch").state().state()).isEqualTo("CANCELLED");

        freeze("other");
        open(
                "other",
                ((Batch.Frozen) batches.all().get("other").state()).content().digest());
        batches.all().change("other", b -> ((Batch.Cancellable) b).cancel("渗水", "officer", AT, true));
        deliberating.lookAtPlan("other", AT);
        deliberating.lookAtPlan("no such", AT);
        assertThat(deliberations.all().get("other").state().state()).isEqualTo("VOID");
    }

    @Test
    void a_member_whose_membership_ended_meanwhile_is_refused() {
        seat(4);
        var digest = freeze("batch");
        open("batch", digest);
        committee.changeRoll(roll -> roll.end("m1", "调离", "one", AT));
        committee.changeRoll(roll -> roll.confirm("m1", "two", AT, DAY));
        assertThat(deliberating.vote("batch", voter(1), digest, Choice.FOR, "同意", AT, DAY))
                .isEqualTo(new DeliberationAnswer.TermOver(Clause.COMMITTEE));
        assertThat(deliberating.vote("batch", voter(2), digest, Choice.FOR, "同意", AT, DAY.plusYears(9)))
                .isEqualTo(new DeliberationAnswer.TermOver(Clause.COMMITTEE));
    }

    @Test
    void nobody_can_deliberate_without_a_committee() {
        var digest = freeze("batch");
        seat(2);
        assertThat(deliberating.openOnPlan("batch", digest, "chair", AT, DAY))
                .isEqualTo(new DeliberationAnswer.NoCommittee(2, 3, Clause.COMPOSITION));
        assertThat(deliberating.openOnPlan("no such", digest, "chair", AT, DAY))
                .isEqualTo(new DeliberationAnswer.BatchUnknown());
    }

    @Test
    void an_objection_holds_the_draw_until_it_is_resolved() {
        seat(3);
        freeze("batch");
        assertThat(deliberations.objectionOpen("batch")).isFalse();
        assertThat(deliberating.openOnObjection(
                        "o1", "batch", "YY-1", "查无此事", "维持", false, Optional.empty(), "officer", AT, DAY))
                .isEqualTo(new DeliberationAnswer.Taken("objection-o1"));
        assertThat(deliberations.objectionOpen("batch")).isTrue();
        assertThat(deliberations.objectionOpen("other")).isFalse();
        var digest = deliberations
                .all()
                .get("objection-o1")
                .state()
                .opening()
                .subject()
                .digest();
        for (int member = 1; member <= 2; member++) {
            deliberating.vote("objection-o1", voter(member), digest, Choice.FOR, "同意", AT, DAY);
        }
        deliberating.vote("objection-o1", voter(3), digest, Choice.ABSTAINED, "不了解", AT, DAY);
        deliberating.recuse("objection-o1", voter(3), digest, Ground.RELATIVE, "亲属", AT, DAY);
        same("objection-o1");
        assertThat(deliberating.close("objection-o1", digest, "维持", "chair", AT))
                .as("two of two, where at least three must be present")
                .isEqualTo(new DeliberationAnswer.TooFewPresent(2, 3, Clause.SUPERVISION));
    }

    @RepeatedTest(3)
    void a_member_who_votes_many_times_at_once_is_counted_once() throws Exception {
        seat(3);
        var digest = freeze("batch");
        open("batch", digest);
        var answers = new ConcurrentLinkedQueue<DeliberationAnswer>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                int member = 1 + i % 2;
                people.submit(() ->
                        answers.add(deliberating.vote("batch", voter(member), digest, Choice.FOR, "同意", AT, DAY)));
            }
        }
        assertThat(answers.stream().filter(DeliberationAnswer.Taken.class::isInstance))
                .hasSize(2);
        assertThat(deliberations.all().get("batch").state().stands()).hasSize(2);
    }

    private void same() {
        same("batch");
    }

    private void same(String id) {
        var state = deliberations.all().get(id).state();
        assertThat(DeliberationDocument.from(state).toDomain()).isEqualTo(state);
    }

    private void open(String id, String digest) {
        assertThat(deliberating.openOnPlan(id, digest, "chair", AT, DAY)).isEqualTo(new DeliberationAnswer.Taken(id));
    }

    private void vote(int member, String digest, Choice choice) {
        assertThat(deliberating.vote("batch", voter(member), digest, choice, "理由", AT, DAY))
                .isEqualTo(new DeliberationAnswer.Taken("batch"));
    }

    private static Voter voter(int member) {
        return new Voter("am" + member, "s" + member);
    }

    private void seat(int members) {
        for (int member = 1; member <= members; member++) {
            var id = "m" + member;
            committee.changeRoll(roll -> roll.enter(appointment(id)));
            committee.changeRoll(roll -> roll.confirm(id, "two", AT, DAY));
        }
    }

    private static Member.Appointment appointment(String id) {
        return new Member.Appointment(id, "委员" + id, "专家", "a" + id, DAY, DAY.plusYears(3), "one", AT);
    }

    private String freeze(String batchId) {
        var plan = FrozenSamples.plan(batchId, List.of("h-" + batchId, "i-" + batchId), "officer", AT);
        var content = FrozenContent.of(FrozenSamples.frozen(plan).frozen());
        batches.all().create(batchId, new Batch.Planned(plan));
        batches.all().change(batchId, b -> ((Batch.Planned) b).freeze(content, "officer", AT));
        return content.digest();
    }

    /** Nothing is published here. */
    private static final class Quiet implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
