package cn.gov.zs.housing.applicant.rereview.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.Accepted;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.CityReviewed;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.application.Filed;
import cn.gov.zs.housing.applicant.application.FirstReviewed;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.QualificationLost;
import cn.gov.zs.housing.applicant.application.Registered;
import cn.gov.zs.housing.applicant.application.Removed;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.application.Visited;
import cn.gov.zs.housing.applicant.application.mongo.MongoApplications;
import cn.gov.zs.housing.applicant.change.ChangeId;
import cn.gov.zs.housing.applicant.change.mongo.MongoReportedChanges;
import cn.gov.zs.housing.applicant.contract.ReReviewConcludedV1;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.exchange.CrossChecking;
import cn.gov.zs.housing.applicant.exchange.Failure;
import cn.gov.zs.housing.applicant.exchange.Reply;
import cn.gov.zs.housing.applicant.exchange.mongo.MongoCrossChecks;
import cn.gov.zs.housing.applicant.rereview.Campaign;
import cn.gov.zs.housing.applicant.rereview.Campaign.Status;
import cn.gov.zs.housing.applicant.rereview.CampaignId;
import cn.gov.zs.housing.applicant.rereview.Kind;
import cn.gov.zs.housing.applicant.rereview.Outcome;
import cn.gov.zs.housing.applicant.rereview.ReReview;
import cn.gov.zs.housing.applicant.rereview.ReReviewAnswer;
import cn.gov.zs.housing.applicant.rereview.ReReviewSamples;
import cn.gov.zs.housing.applicant.rereview.ReReviewState;
import cn.gov.zs.housing.applicant.rereview.ReReviewWalk;
import cn.gov.zs.housing.applicant.rereview.ReReviewing;
import cn.gov.zs.housing.applicant.rereview.Reminders;
import cn.gov.zs.housing.applicant.rereview.Tenants;
import cn.gov.zs.housing.applicant.rereview.UnderReview;
import cn.gov.zs.housing.applicant.rereview.WaitingHouseholds;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.RemovalGround;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What campaigns and re-reviews promise, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class ReReviewsContract {
    private static final Instant DECIDED_AT = Instant.parse("2026-08-03T02:00:00Z");

    private final TestKeys keys = new TestKeys();
    private final List<Reminders.Reminder> sent = new ArrayList<>();
    private Instant now = ReReviewSamples.ASKED_AT;
    private boolean departmentsAreDown;
    private MongoClient client;
    private MongoDatabase database;
    private Applications applications;
    private MongoReReviews stored;
    private MongoCampaigns campaigns;
    private ReReviewing reReviewing;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        InstantSource clock = () -> now;
        var store = new AggregateStore(database, "applicant.events", new CloudEvents(), clock, new NobodyPublishes());
        applications = new MongoApplications(store, keys.cipher(), keys.index());
        stored = new MongoReReviews(store, keys.cipher());
        campaigns = new MongoCampaigns(store);
        var checking = new CrossChecking(
                applications,
                new MongoCrossChecks(store, keys.cipher()),
                question -> {
                    if (departmentsAreDown) {
                        throw new IllegalStateException("a fault of ours");
                    }
                    return new Reply.Failed(Failure.IN_TROUBLE);
                },
                clock);
        reReviewing = new ReReviewing(stored, new MongoReportedChanges(store, keys.cipher()), applications, checking);
        applications.submit(new Submitted(ApplicationSamples.submitted().declaration()));
        applications.move(ApplicationSamples.ID, _ -> ApplicationSamples.registered());
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void a_re_review_comes_back_as_it_was_kept_in_every_state() {
        var asked = ReReviewSamples.asked();
        assertThat(stored.ask(asked)).isTrue();
        assertThat(stored.ask(asked)).isFalse();
        var reminded = asked.remind(LocalDate.of(2026, 6, 17)).remind(LocalDate.of(2026, 6, 28));
        var overdue = reminded.silent(LocalDate.of(2026, 7, 17));
        var amended = overdue.amend(
                new ChangeId(ApplicationSamples.ID, 2), Entry.atWindow("clerk-xiaolan", "小榄经办员"), DECIDED_AT);
        var verified = asked.confirm(ReReviewSamples.HERSELF, DECIDED_AT).verified(DECIDED_AT);
        var decision = ApplicationSamples.handling("city-approver", "2026-08-03T02:00:00Z");
        var decided = new ReReview.Decided(verified, Outcome.QUALIFIED, decision);
        var silent = new ReReview.Decided(overdue, Outcome.NO_ANSWER, decision);
        for (ReReview state : List.of(
                reminded,
                overdue,
                amended,
                amended.verified(DECIDED_AT),
                verified,
                decided,
                new ReReview.Concluded(decided, LocalDate.of(2026, 8, 3)),
                silent,
                new ReReview.Lapsed(amended, LocalDate.of(2026, 8, 3)))) {
            stored.move(ReReviewSamples.ID, _ -> state);
            assertThat(stored.find(ReReviewSamples.ID).orElseThrow().state()).isEqualTo(state);
            var listed = stored.list(ReReviewSamples.CAMPAIGN, Optional.of(state.state()), new Page(0, 10));
            assertThat(listed).hasSize(1);
            try (var all = stored.stream(ReReviewSamples.CAMPAIGN, Optional.of(state.state()))) {
                assertThat(all.toList()).isEqualTo(listed);
            }
        }
        assertThat(stored.of(ApplicationSamples.ID)).hasSize(1);
        database.getCollection("re-reviews")
                .find()
                .forEach(document -> assertThat(document.toJson()).doesNotContain("情况属实"));
    }

    @Test
    void a_campaign_asks_everybody_who_waits_once_although_a_replica_dies_in_the_middle() throws Exception {
        var all = new HashSet<ApplicationId>();
        all.add(ApplicationSamples.ID);
        for (int n = 0; n < 12; n++) {
            var id = ApplicationId.of(UUID.randomUUID());
            var submitted = ApplicationSamples.submitted(id, "owner-" + n, ApplicationSamples.SUBMITTED_AT);
            applications.submit(submitted);
            all.add(id);
            register(id);
        }
        openCampaign();
        campaigns.step(ReReviewSamples.CAMPAIGN, it -> it.takenBy("dead", now, now.plusSeconds(60)));
        walk("other").walkAll();
        assertThat(stored.count(ReReviewSamples.CAMPAIGN, Optional.empty()))
                .as("the lease is another's")
                .isZero();
        now = now.plusSeconds(61);
        walk("other").walkAll();
        walk("other").walkAll();
        assertThat(stored.count(ReReviewSamples.CAMPAIGN, Optional.of(ReReviewState.ASKED)))
                .isEqualTo(all.size());
        var campaign = campaigns.find(ReReviewSamples.CAMPAIGN).orElseThrow();
        assertThat(campaign.status()).isEqualTo(Status.RUNNING);
        assertThat(campaign.households()).isEqualTo(all.size());
        assertThat(campaigns.ofYear(2026)).hasSize(1);
    }

    @Test
    void silence_is_reminded_of_then_overdue_then_a_person_removes_the_household_and_others_are_told_once()
            throws Exception {
        openCampaign();
        walk("a").walkAll();
        walk("a").walkAll();
        assertThat(sent).isEmpty();
        now = Instant.parse("2026-06-17T02:00:00Z");
        walk("a").walkAll();
        walk("b").walkAll();
        assertThat(sent).hasSize(1);
        now = Instant.parse("2027-01-01T02:00:00Z");
        walk("a").walkAll();
        assertThat(sent).as("a jump sends one reminder for all it passed").hasSize(2);
        assertThat(state()).isEqualTo(ReReviewState.ASKED);
        now = Instant.parse("2027-01-16T15:59:00Z");
        walk("a").walkAll();
        assertThat(state()).isEqualTo(ReReviewState.ASKED);
        now = Instant.parse("2027-01-16T16:00:00Z");
        walk("a").walkAll();
        assertThat(state()).isEqualTo(ReReviewState.OVERDUE);
        assertThat(applications.find(ApplicationSamples.ID).orElseThrow().state())
                .as("nobody is removed by a machine")
                .isEqualTo(ApplicationSamples.registered());
        assertThat(decide(Outcome.QUALIFIED)).isInstanceOf(ReReviewAnswer.OtherOutcome.class);
        assertThat(decide(Outcome.NO_ANSWER)).isInstanceOf(ReReviewAnswer.Moved.class);
        reReviewing.settle(ReReviewSamples.ID);
        assertThat(applications.find(ApplicationSamples.ID).orElseThrow().state())
                .isInstanceOf(Removed.class);
        assertThat(state()).isEqualTo(ReReviewState.CONCLUDED);
        assertThat(told()).isEqualTo(1);
        walk("a").walkAll();
        assertThat(campaigns.find(ReReviewSamples.CAMPAIGN).orElseThrow().status())
                .isEqualTo(Status.FINISHED);
    }

    @Test
    void an_answer_is_checked_again_and_a_decision_that_a_crash_left_half_done_is_finished() throws Exception {
        openCampaign();
        walk("a").walkAll();
        var version = stored.find(ReReviewSamples.ID).orElseThrow().version();
        assertThat(reReviewing.amend(ReReviewSamples.ID, version, ReReviewSamples.HERSELF, now))
                .isEqualTo(new ReReviewAnswer.NoChange());
        assertThat(reReviewing.confirm(ReReviewSamples.ID, version, ReReviewSamples.HERSELF, now))
                .isInstanceOf(ReReviewAnswer.Moved.class);
        departmentsAreDown = true;
        walk("a").walkAll();
        assertThat(state()).as("a fault of ours does not lose the answer").isEqualTo(ReReviewState.ANSWERED);
        departmentsAreDown = false;
        walk("a").walkAll();
        assertThat(state()).isEqualTo(ReReviewState.VERIFIED);
        assertThat(decide(Outcome.QUALIFIED)).isInstanceOf(ReReviewAnswer.NotCrossChecked.class);
        assertThat(decide(Outcome.CHANGED)).isInstanceOf(ReReviewAnswer.OtherOutcome.class);
        stored.move(
                ReReviewSamples.ID,
                it -> new ReReview.Decided(
                        (ReReview.Verified) it,
                        Outcome.NOT_QUALIFIED,
                        ApplicationSamples.handling("city-approver", "2026-08-03T02:00:00Z")));
        walk("a").walkAll();
        walk("a").walkAll();
        assertThat(state()).isEqualTo(ReReviewState.CONCLUDED);
        assertThat(applications.find(ApplicationSamples.ID).orElseThrow().state())
                .isInstanceOf(Removed.class);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void who_drew_a_home_meanwhile_is_left_alone() throws Exception {
        openCampaign();
        walk("a").walkAll();
        applications.move(ApplicationSamples.ID, _ -> ApplicationSamples.allotted());
        now = Instant.parse("2026-06-17T02:00:00Z");
        walk("a").walkAll();
        assertThat(state()).isEqualTo(ReReviewState.LAPSED);
        assertThat(sent).isEmpty();
        assertThat(told()).isZero();
    }

    @Test
    void a_household_with_a_home_is_asked_too_and_what_is_decided_is_found_in_its_case() throws Exception {
        applications.move(ApplicationSamples.ID, _ -> ApplicationSamples.allotmentConfirmed());
        openCampaign();
        walk("a").walkAll();
        assertThat(state()).isEqualTo(ReReviewState.ASKED);
        now = Instant.parse("2026-06-17T02:00:00Z");
        walk("a").walkAll();
        assertThat(sent).as("reminded as everybody is").hasSize(1);
        var version = stored.find(ReReviewSamples.ID).orElseThrow().version();
        reReviewing.confirm(ReReviewSamples.ID, version, ReReviewSamples.HERSELF, now);
        walk("a").walkAll();
        assertThat(state()).isEqualTo(ReReviewState.VERIFIED);
        assertThat(decide(Outcome.NOT_QUALIFIED)).isInstanceOf(ReReviewAnswer.Moved.class);
        assertThat(state()).isEqualTo(ReReviewState.CONCLUDED);
        assertThat(told()).as("who keeps the lease is told").isEqualTo(1);
        assertThat(applications.find(ApplicationSamples.ID).orElseThrow().state())
                .isInstanceOfSatisfying(QualificationLost.class, lost -> {
                    assertThat(lost.before()).isEqualTo(ApplicationSamples.allotmentConfirmed());
                    assertThat(lost.loss().ground()).isEqualTo(RemovalGround.NO_LONGER_QUALIFIED);
                });
        var once = applications.find(ApplicationSamples.ID).orElseThrow().version();
        reReviewing.settle(ReReviewSamples.ID);
        assertThat(applications.find(ApplicationSamples.ID).orElseThrow().version())
                .as("carried out once")
                .isEqualTo(once);
    }

    @Test
    void the_end_of_a_term_asks_those_whose_home_was_let_that_long_ago_and_goes_on_behind_others() {
        applications.move(ApplicationSamples.ID, _ -> ApplicationSamples.allotmentConfirmed());
        var tenants = new Tenants(applications);
        var xiaolan = ReReviewSamples.CAMPAIGN.township();

        for (var year : List.of(2031, 2036)) {
            assertThat(tenants.list(new CampaignId(year, Kind.END_OF_TERM, xiaolan), "", 1))
                    .extracting(UnderReview.Household::application)
                    .containsExactly(ApplicationSamples.ID);
        }
        for (var year : List.of(2026, 2030, 2032)) {
            assertThat(tenants.list(new CampaignId(year, Kind.END_OF_TERM, xiaolan), "", 1))
                    .isEmpty();
        }
        var annual = new CampaignId(2026, Kind.ANNUAL, xiaolan);
        assertThat(tenants.list(annual, "", 1)).hasSize(1);
        assertThat(tenants.list(annual, ApplicationSamples.ID.text(), 1)).isEmpty();
        assertThat(tenants.list(new CampaignId(2025, Kind.ANNUAL, xiaolan), "", 1))
                .as("before it had a home")
                .isEmpty();
    }

    /** The sample's steps, with this number: what the store holds is what its constructors allow. */
    private void register(ApplicationId id) {
        var declaration = applications.find(id).orElseThrow().state().declaration();
        var handling = ApplicationSamples.handling("clerk", "2026-03-02T02:00:00Z");
        var held = new FirstReviewed(
                        new Visited(new Accepted(new Submitted(declaration), handling), handling),
                        ApplicationSamples.handling("reviewer", "2026-03-03T02:00:00Z"))
                .publish(ApplicationSamples.firstNotice())
                .end(LocalDate.of(2026, 3, 24));
        var registered = new Registered(
                new CityReviewed(new Filed(held, handling), ApplicationSamples.handling("city", "2026-03-25T02:00:00Z"))
                        .publish(ApplicationSamples.cityNotice())
                        .end(LocalDate.of(2026, 4, 15)),
                ApplicationSamples.handling("approver", "2026-04-16T02:00:00Z"));
        applications.move(id, _ -> registered);
    }

    private void openCampaign() {
        var first = Campaign.opened(ReReviewSamples.CAMPAIGN, "city-reviewer", "市复核员", ReReviewSamples.schedule(), now);
        assertThat(campaigns.open(first)).isTrue();
        assertThat(campaigns.open(first)).as("one of each kind a year").isFalse();
    }

    private ReReviewWalk walk(String replica) {
        return new ReReviewWalk(
                campaigns,
                stored,
                reReviewing,
                List.of(new WaitingHouseholds(applications), new Tenants(applications)),
                sent::add,
                replica,
                () -> now,
                5,
                Duration.ofSeconds(replica.equals("b") ? 1 : 60),
                (_, _) -> {});
    }

    private ReReviewAnswer decide(Outcome outcome) {
        return reReviewing.decide(
                ReReviewSamples.ID,
                stored.find(ReReviewSamples.ID).orElseThrow().version(),
                new Approver("city-approver", "市审批人"),
                outcome,
                ApplicationSamples.finding(),
                DECIDED_AT);
    }

    private ReReviewState state() {
        return stored.find(ReReviewSamples.ID).orElseThrow().state().state();
    }

    /** How often the conclusion stands in the outbox. */
    private int told() {
        int told = 0;
        for (var document : database.getCollection("re-reviews").find()) {
            told += document.toJson().split(ReReviewConcludedV1.TYPE, -1).length - 1;
        }
        return told;
    }

    /** No relay runs here. */
    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
