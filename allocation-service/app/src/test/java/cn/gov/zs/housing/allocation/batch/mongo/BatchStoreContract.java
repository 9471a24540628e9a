package cn.gov.zs.housing.allocation.batch.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.batch.Arrangement;
import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.BatchAnswer;
import cn.gov.zs.housing.allocation.batch.BatchPlan;
import cn.gov.zs.housing.allocation.batch.BatchSteps;
import cn.gov.zs.housing.allocation.batch.Certificate;
import cn.gov.zs.housing.allocation.batch.Certificates;
import cn.gov.zs.housing.allocation.batch.EntrantList;
import cn.gov.zs.housing.allocation.batch.FrozenSamples;
import cn.gov.zs.housing.allocation.batch.HomeAnswer;
import cn.gov.zs.housing.allocation.batch.LeftOut;
import cn.gov.zs.housing.allocation.batch.Offer;
import cn.gov.zs.housing.allocation.batch.OfferedHome;
import cn.gov.zs.housing.allocation.batch.PoolWish;
import cn.gov.zs.housing.allocation.batch.ResolutionSamples;
import cn.gov.zs.housing.allocation.batch.ResultObjections;
import cn.gov.zs.housing.allocation.batch.Upheld;
import cn.gov.zs.housing.allocation.batch.UpheldOutcome;
import cn.gov.zs.housing.allocation.committee.Choice;
import cn.gov.zs.housing.allocation.committee.Deliberating;
import cn.gov.zs.housing.allocation.committee.DeliberationAnswer;
import cn.gov.zs.housing.allocation.committee.Member;
import cn.gov.zs.housing.allocation.committee.Voter;
import cn.gov.zs.housing.allocation.committee.mongo.MongoCommittee;
import cn.gov.zs.housing.allocation.committee.mongo.MongoDeliberations;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.drawing.AnswerHome;
import cn.gov.zs.housing.allocation.drawing.ConfirmResult;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.pool.GiveUpAnswer;
import cn.gov.zs.housing.allocation.pool.GiveUpPool;
import cn.gov.zs.housing.allocation.pool.Lack;
import cn.gov.zs.housing.allocation.pool.PoolRequest;
import cn.gov.zs.housing.allocation.pool.Wish;
import cn.gov.zs.housing.allocation.pool.mongo.MongoPools;
import cn.gov.zs.housing.allocation.refusal.Consequence;
import cn.gov.zs.housing.allocation.refusal.How;
import cn.gov.zs.housing.allocation.refusal.RefusalRule;
import cn.gov.zs.housing.allocation.refusal.TakeRefusal;
import cn.gov.zs.housing.allocation.refusal.mongo.MongoRefusalRules;
import cn.gov.zs.housing.allocation.refusal.mongo.MongoRefusals;
import cn.gov.zs.housing.allocation.rules.ceremony.Closed;
import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import cn.gov.zs.housing.allocation.rules.ceremony.LastInput;
import cn.gov.zs.housing.allocation.rules.ceremony.Seal;
import cn.gov.zs.housing.allocation.rules.outcome.Draw;
import cn.gov.zs.housing.allocation.rules.published.CeremonyRecord;
import cn.gov.zs.housing.allocation.scoring.IncomeClass;
import cn.gov.zs.housing.allocation.scoring.PortableSheets;
import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import cn.gov.zs.housing.allocation.scoring.mongo.MongoScoreSheets;
import cn.gov.zs.housing.allocation.signing.HouseholdTags;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.MoveCause;
import cn.gov.zs.housing.allocation.waitlist.ScoreWaiting;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.housing.allocation.waitlist.mongo.MongoWaitlist;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.workdays.AdoptedNotice;
import cn.gov.zs.platform.workdays.TymeCalendar;
import cn.gov.zs.platform.workdays.WorkCalendar;
import cn.gov.zs.platform.workdays.YearNotice;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold across documents, whichever server keeps them. */
@Tag("zone-free")
abstract class BatchStoreContract {

    private static final WorkCalendar NEXT_YEAR_KNOWN =
            TymeCalendar.shipped().with(List.of(new AdoptedNotice(1, new YearNotice(2027, "示例", List.of()))));
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final Instant AT = Instant.parse("2026-12-01T02:00:00.123Z");

    private final String database = "allocation-" + UUID.randomUUID();
    private MongoClient client;
    private MongoBatches batches;
    private MongoFrozenBatches frozen;
    private MongoOffers offers;
    private MongoPools pools;
    private MongoWaitlist waitlist;
    private MongoScoreSheets sheets;
    private BatchSteps steps;
    private EntrantList entrants;
    private ScoreWaiting scoreWaiting;
    private MongoRefusalRules rules;
    private MongoRefusals refusals;
    private TakeRefusal takeRefusal;
    private boolean objectedTo;
    private WorkCalendar calendar = NEXT_YEAR_KNOWN;
    private MongoCommittee committee;
    private MongoDeliberations deliberations;
    private Deliberating deliberating;

    /** Connection string of the server. */
    abstract String server();

    @BeforeEach
    void connect() {
        client = MongoClients.create(MongoClientSettings.builder()
                .codecRegistry(DocumentCodecs.registry())
                .applyConnectionString(new ConnectionString(server()))
                .build());
        var store = store();
        batches = new MongoBatches(store);
        offers = new MongoOffers(store);
        pools = new MongoPools(store);
        waitlist = new MongoWaitlist(store);
        sheets = new MongoScoreSheets(store);
        var dmn = new DmnSheets();
        var scoring = new Scoring(dmn);
        scoreWaiting = new ScoreWaiting(waitlist, sheets, scoring);
        frozen = new MongoFrozenBatches(store, client.getDatabase(database));
        committee = new MongoCommittee(store);
        deliberations = new MongoDeliberations(store);
        deliberating = new Deliberating(deliberations, committee, batches);
        rules = new MongoRefusalRules(store);
        refusals = new MongoRefusals(store);
        takeRefusal = new TakeRefusal(rules, refusals, waitlist, scoreWaiting);
        entrants = new EntrantList(
                waitlist,
                scoring,
                new PortableSheets(),
                (category, day) -> List.of(),
                new HouseholdTags(FrozenSamples.KEYS),
                id -> batches.all()
                        .find(id)
                        .filter(found -> found.state() instanceof Batch.Cancelled)
                        .isPresent(),
                takeRefusal);
        steps = new BatchSteps(
                batches,
                frozen,
                offers,
                sheets,
                entrants,
                new Certificates(frozen, offers, sheets, waitlist, _ -> objectedTo, takeRefusal, () -> calendar));
        var sample = SampleSheet.LIANZHOU_2013;
        sheets.all()
                .create(
                        "sheet",
                        new ScoreSheet.Adopted(new ScoreSheet.Content(
                                "sheet",
                                Category.LOCAL_LOW_INCOME,
                                sample.title(),
                                SampleSheet.LABEL,
                                sample.dmn(),
                                sample.digest(),
                                DAY,
                                "officer",
                                AT)));
        sheets.all().change("sheet", s -> Change.to(((ScoreSheet.Adopted) s).published(DAY, "/documents/1")));
    }

    private AggregateStore store() {
        return new AggregateStore(
                client.getDatabase(database),
                "allocation.events",
                new CloudEvents(),
                InstantSource.fixed(AT),
                new Quiet());
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void every_state_of_a_batch_reads_back_as_it_was_written() {
        households("5", "0.5", "12.345", "5.00");
        offer("offer", "h1", "h2");
        plan("batch", "offer");
        same();
        steps.freeze("batch", 1, "officer", AT, DAY);
        same();
        approve();
        same();
        assertThat(steps.openDraw("batch", 3, "officer", AT, DAY.plusDays(11)))
                .isEqualTo(new BatchAnswer.Taken("batch"));
        same();
        draw();
        same();
        everybodyAccepts();
        same();
        new ConfirmResult(batches, frozen, waitlist, _ -> false)
                .noticeEnded(cause("e1"), "batch", DAY.plusDays(12), DAY.plusDays(32));
        same();
        assertThat(batches.all().get("batch").state().state()).isEqualTo("CONFIRMED");
    }

    @Test
    void a_rejected_plan_reads_back_is_never_drawn_and_can_only_be_cancelled() {
        households("5");
        offer("offer", "h1");
        plan("batch", "offer");
        steps.freeze("batch", 1, "officer", AT, DAY);
        batches.all()
                .change(
                        "batch",
                        batch -> ((Batch.Frozen) batch)
                                .resolve(ResolutionSamples.oneShort(
                                        fixed().frozen().content().digest(), "chair", AT)));
        same();
        assertThat(steps.openDraw("batch", 3, "officer", AT, DAY.plusDays(11)))
                .isEqualTo(new BatchAnswer.CertificatesMissing(List.of(
                        new Certificate(Certificate.Kind.COMMITTEE, false, Optional.empty(), Optional.empty()))));
        assertThat(steps.cancel("batch", 3, "表决未通过", "officer", false, AT)).isEqualTo(new BatchAnswer.Taken("batch"));
        same();
    }

    @Test
    void every_certificate_that_is_missing_is_named_with_the_first_day_on_which_it_can_hold() {
        households("5");
        offer("offer", "h1");
        plan("batch", "offer");
        assertThat(missing(1, DAY))
                .containsExactly(
                        new Certificate(Certificate.Kind.COMMITTEE, false, Optional.empty(), Optional.of(DAY)),
                        new Certificate(
                                Certificate.Kind.HOMES_NOTICE, false, Optional.of(DAY), Optional.of(DAY.plusDays(11))),
                        new Certificate(Certificate.Kind.HOUSEHOLD_NOTICES, false, Optional.empty(), Optional.of(DAY)),
                        new Certificate(Certificate.Kind.SCORE_SHEET, false, Optional.empty(), Optional.of(DAY)),
                        new Certificate(Certificate.Kind.NOBODY_BARRED, false, Optional.empty(), Optional.of(DAY)));
        steps.freeze("batch", 1, "officer", AT, DAY);
        approve();
        assertThat(missing(3, DAY.plusDays(10)))
                .extracting(Certificate::kind)
                .containsExactly(Certificate.Kind.HOMES_NOTICE);
        objectedTo = true;
        assertThat(missing(3, DAY.plusDays(11)))
                .containsExactly(new Certificate(
                        Certificate.Kind.NO_OBJECTION, false, Optional.empty(), Optional.of(DAY.plusDays(11))));
        objectedTo = false;
        client.getDatabase(database).getCollection("scoreSheets").deleteMany(Filters.empty());
        client.getDatabase(database).getCollection("waitlist").deleteMany(Filters.empty());
        assertThat(missing(3, DAY.plusDays(11)))
                .containsExactly(
                        new Certificate(Certificate.Kind.HOUSEHOLD_NOTICES, false, Optional.empty(), Optional.empty()),
                        new Certificate(Certificate.Kind.SCORE_SHEET, false, Optional.empty(), Optional.empty()));
    }

    private List<Certificate> missing(long version, LocalDate day) {
        return ((BatchAnswer.CertificatesMissing) steps.openDraw("batch", version, "officer", AT, day)).missing();
    }

    @Test
    @DisplayName("二（二）（3） 20个工作日")
    void a_draw_waits_for_the_notices_of_working_days_of_each_year_in_which_its_clocks_can_run() {
        households("5");
        offer("offer", "h1");
        plan("batch", "offer");
        steps.freeze("batch", 1, "officer", AT, DAY);
        approve();
        calendar = TymeCalendar.shipped();
        // drawn on 2026-12-12, its result can be published until January
        var day = DAY.plusDays(11);
        var waits = new Certificate(Certificate.Kind.CALENDAR, false, Optional.empty(), Optional.of(day));
        assertThat(steps.openDraw("batch", 3, "officer", AT, day))
                .isEqualTo(new BatchAnswer.CertificatesMissing(List.of(waits)));
        assertThat(Certificate.Kind.CALENDAR.clause()).isEqualTo(Clause.PUBLICATION);

        calendar = NEXT_YEAR_KNOWN;
        assertThat(missing(3, LocalDate.parse("2027-12-01")))
                .extracting(Certificate::kind)
                .as("the next year is not known either then")
                .containsExactly(Certificate.Kind.CALENDAR);
        assertThat(steps.openDraw("batch", 3, "officer", AT, day)).isEqualTo(new BatchAnswer.Taken("batch"));
    }

    @Test
    void the_list_is_ranked_by_exact_score_and_equal_scores_share_a_position() {
        households("5", "0.5", "12.345", "5.00");
        var ranked = waitlist.ranked(Category.LOCAL_LOW_INCOME, 0, 0);
        assertThat(ranked.stream().map(Versioned::id)).containsExactly("a1", "a0", "a3", "a2");
        var tie = ((WaitlistEntry.Scored) ranked.get(2).state())
                .standing()
                .score()
                .total();
        assertThat(waitlist.countAbove(Category.LOCAL_LOW_INCOME, tie)).isEqualTo(1);
        assertThat(waitlist.ranked(Category.LOCAL_LOW_INCOME, 1, 2).stream().map(Versioned::id))
                .containsExactly("a0", "a3");
        assertThat(waitlist.ranked(Category.LOCAL_OTHER, 0, 0)).isEmpty();
    }

    @Test
    void a_household_told_of_twice_waits_once() {
        var entry = new WaitlistEntry.Unscored(household("a", "5"));
        assertThat(waitlist.all().create(cause("e1"), "a", entry)).isTrue();
        assertThat(waitlist.all().create(cause("e1"), "a", entry)).isFalse();
        assertThat(waitlist.all().create(cause("e2"), "a", entry)).isFalse();
        assertThat(waitlist.countUnscored(Category.LOCAL_LOW_INCOME)).isEqualTo(1);
    }

    @Test
    void of_many_batches_planned_at_once_over_one_offer_one_can_be_frozen() throws Exception {
        households("5", "6", "7");
        offer("offer", "h1");
        var ids = new ArrayList<String>();
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                var id = "batch-" + i;
                ids.add(id);
                officers.submit(() -> plan(id, "offer"));
            }
        }
        var planned =
                ids.stream().filter(id -> batches.all().find(id).isPresent()).toList();
        var won = planned.stream()
                .filter(id -> steps.freeze(id, 1, "officer", AT, DAY) instanceof BatchAnswer.Taken)
                .toList();
        assertThat(won).hasSize(1);
        assertThat(offers.available(0, 10)).isEmpty();
    }

    @Test
    void a_home_of_an_open_batch_cannot_be_offered_into_another() {
        offer("one", "h1", "h2");
        offer("two", "h2", "h3");
        assertThat(plan("b1", "one")).isEqualTo(new BatchAnswer.Taken("b1"));
        assertThat(plan("b2", "two")).isEqualTo(new BatchAnswer.HomesInAnotherBatch());
    }

    @Test
    void an_open_objection_keeps_a_result_from_being_confirmed_and_an_upheld_one_for_good() {
        settledBatch();
        var deliberated = new AtomicBoolean();
        var confirm = new ConfirmResult(batches, frozen, waitlist, _ -> deliberated.get());

        confirm.objected(cause("e1"), "batch", "YY-1");
        confirm.objected(cause("e2"), "batch", "YY-2");
        confirm.noticeEnded(cause("e3"), "batch", DAY.plusDays(12), DAY.plusDays(32));
        confirm.due(DAY.plusDays(33));
        assertThat(batches.all().get("batch").state()).isInstanceOf(Batch.Settled.class);
        confirm.resolved(cause("e4"), "batch", "YY-1", false);
        confirm.objected(cause("e1"), "batch", "YY-1");
        confirm.due(DAY.plusDays(34));
        assertThat(batches.settled())
                .singleElement()
                .satisfies(found -> assertThat(found.state().objections().all())
                        .containsExactly(
                                Map.entry("YY-1", ResultObjections.Standing.REJECTED),
                                Map.entry("YY-2", ResultObjections.Standing.OPEN)));
        deliberated.set(true);
        confirm.resolved(cause("e5"), "batch", "YY-2", false);
        confirm.due(DAY.plusDays(35));
        assertThat(batches.settled()).as("another one is being deliberated on").hasSize(1);

        deliberated.set(false);
        confirm.resolved(cause("e6"), "batch", "YY-3", true);
        confirm.resolved(cause("e7"), "batch", "YY-3", false);
        confirm.due(DAY.plusDays(36));
        assertThat(batches.settled()).as("upheld stays upheld").hasSize(1);
    }

    @Test
    void a_result_whose_objections_are_answered_is_confirmed_by_the_next_look() {
        settledBatch();
        var confirm = new ConfirmResult(batches, frozen, waitlist, _ -> false);
        confirm.objected(cause("e1"), "batch", "YY-1");
        confirm.noticeEnded(cause("e2"), "batch", DAY.plusDays(12), DAY.plusDays(32));
        confirm.resolved(cause("e3"), "batch", "YY-1", false);
        confirm.due(DAY.plusDays(40));
        confirm.due(DAY.plusDays(41));

        assertThat(batches.all().get("batch").state()).isInstanceOfSatisfying(Batch.Confirmed.class, confirmed -> {
            assertThat(confirmed.confirmedOn()).isEqualTo(DAY.plusDays(40));
            assertThat(confirmed.settled().objections().count(ResultObjections.Standing.REJECTED))
                    .isEqualTo(1);
        });
        assertThat(waitlist.all().get("a0").state()).isInstanceOf(WaitlistEntry.Housed.class);
    }

    @Test
    void a_revoked_assignment_reads_back_goes_to_the_next_in_line_and_needs_a_notice_of_its_own() {
        settledBatch();
        var confirm = new ConfirmResult(batches, frozen, waitlist, _ -> false);
        var lists = frozen.get(fixed().frozen().content().digest());
        int number = lists.numberOf("a0");
        confirm.objected(cause("e1"), "batch", "YY-1");
        confirm.noticeEnded(cause("e2"), "batch", DAY.plusDays(12), DAY.plusDays(32));
        confirm.resolved(cause("e3"), "batch", "YY-1", true);
        confirm.due(DAY.plusDays(33));
        assertThat(batches.settled()).as("until it is done").hasSize(1);
        var at = AT.plus(Duration.ofDays(34));
        var decided = new Upheld("YY-1", "objection-1", new UpheldOutcome.AssignmentRevoked(number), "不实", at);

        confirm.upheld(cause("e4"), "batch", decided);
        confirm.upheld(cause("e4"), "batch", decided);

        same();
        var reopened = (Batch.Drawn) batches.all().get("batch").state();
        assertThat(reopened.answers()).last().satisfies(answer -> {
            assertThat(answer.kind()).isEqualTo(HomeAnswer.Kind.REVOKED);
            assertThat(answer.by()).isEqualTo("objection-1");
        });
        assertThat(refusals.of("a0").refusals()).as("it gave up nothing").isEmpty();
        confirm.objected(cause("e5"), "batch", "YY-2");
        confirm.resolved(cause("e6"), "batch", "YY-2", false);
        confirm.noticeEnded(cause("e7"), "batch", DAY.plusDays(12), DAY.plusDays(34));
        new AnswerHome(batches, frozen, waitlist::removedIn).answer("batch", lists.numberOf("a1"), true, "subject", at);
        same();
        var settled = (Batch.Settled) batches.all().get("batch").state();
        assertThat(settled.objections().all())
                .containsExactly(
                        Map.entry("YY-1", ResultObjections.Standing.UPHELD_REVOKED),
                        Map.entry("YY-2", ResultObjections.Standing.REJECTED));
        confirm.noticeEnded(cause("e8"), "batch", DAY.plusDays(33), DAY.plusDays(54));
        assertThat(batches.settled()).as("a notice of the result as it was").hasSize(1);
        confirm.noticeEnded(cause("e9"), "batch", DAY.plusDays(34), DAY.plusDays(55));
        assertThat(batches.all().get("batch").state()).isInstanceOf(Batch.Confirmed.class);
        assertThat(waitlist.all().get("a1").state()).isInstanceOf(WaitlistEntry.Housed.class);
        assertThat(waitlist.ranked(Category.LOCAL_LOW_INCOME, 0, 0))
                .extracting(Versioned::id)
                .containsExactly("a0");
    }

    @Test
    void no_home_is_taken_while_nobody_can_object_to_the_result_or_once_it_is_final() {
        drawnBatch();
        seatCommittee();
        int number = frozen.get(fixed().frozen().content().digest()).numberOf("a0");
        var refused = new DeliberationAnswer.NotRevocable("DRAWN", Clause.OBJECTIONS);
        assertThat(proposeToRevoke("o1", number)).isEqualTo(refused);
        assertThat(deliberations.all().find("objection-o1")).isEmpty();

        everybodyAccepts();
        new ConfirmResult(batches, frozen, waitlist, _ -> false)
                .noticeEnded(cause("e1"), "batch", DAY.plusDays(12), DAY.plusDays(32));
        assertThat(batches.all().get("batch").state()).isInstanceOf(Batch.Confirmed.class);
        assertThat(proposeToRevoke("o2", number))
                .isEqualTo(new DeliberationAnswer.NotRevocable("CONFIRMED", Clause.OBJECTIONS));
    }

    @Test
    void a_result_waits_for_what_the_committee_may_revoke_also_between_its_vote_and_the_word_of_it() {
        settledBatch();
        seatCommittee();
        // as it is when the deliberation was closed, and its word is still under way
        var confirm = new ConfirmResult(batches, frozen, waitlist, _ -> false);
        int number = frozen.get(fixed().frozen().content().digest()).numberOf("a0");
        assertThat(proposeToRevoke("o1", number)).isEqualTo(new DeliberationAnswer.Taken("objection-o1"));
        confirm.noticeEnded(cause("e1"), "batch", DAY.plusDays(12), DAY.plusDays(32));
        confirm.due(DAY.plusDays(33));
        assertThat(batches.settled()).hasSize(1);

        confirm.resolved(cause("e2"), "batch", "YY-1", true);
        var decided = new Upheld("YY-1", "objection-o1", new UpheldOutcome.AssignmentRevoked(number), "不实", AT);
        confirm.upheld(cause("e3"), "batch", decided);
        assertThat(batches.all().get("batch").state())
                .isInstanceOfSatisfying(
                        Batch.Drawn.class,
                        drawn -> assertThat(drawn.answers())
                                .last()
                                .extracting(HomeAnswer::kind)
                                .isEqualTo(HomeAnswer.Kind.REVOKED));
    }

    @Test
    void
            a_deliberation_that_can_take_no_home_any_more_is_void_and_a_decision_that_comes_too_late_is_not_lost_in_silence() {
        settledBatch();
        seatCommittee();
        var confirm = new ConfirmResult(batches, frozen, waitlist, _ -> false);
        int number = frozen.get(fixed().frozen().content().digest()).numberOf("a0");
        proposeToRevoke("o1", number);
        var digest = deliberations
                .all()
                .get("objection-o1")
                .state()
                .opening()
                .subject()
                .digest();
        confirm.resolved(cause("e1"), "batch", "YY-1", false);
        confirm.noticeEnded(cause("e2"), "batch", DAY.plusDays(12), DAY.plusDays(32));
        assertThat(batches.all().get("batch").state()).isInstanceOf(Batch.Confirmed.class);

        assertThat(deliberating.vote("objection-o1", new Voter("am1", "s1"), digest, Choice.FOR, "同意", AT, DAY))
                .isEqualTo(new DeliberationAnswer.NotOpen("VOID"));
        var decided = new Upheld("YY-1", "objection-o1", new UpheldOutcome.AssignmentRevoked(number), "不实", AT);
        assertThatThrownBy(() -> confirm.upheld(cause("e3"), "batch", decided))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CONFIRMED");
    }

    @Test
    void an_upheld_objection_that_changes_nothing_lets_the_result_be_confirmed() {
        settledBatch();
        var confirm = new ConfirmResult(batches, frozen, waitlist, _ -> false);
        confirm.objected(cause("e1"), "batch", "YY-1");
        confirm.noticeEnded(cause("e2"), "batch", DAY.plusDays(12), DAY.plusDays(32));
        confirm.resolved(cause("e3"), "batch", "YY-1", true);
        confirm.upheld(
                cause("e4"), "batch", new Upheld("YY-1", "objection-1", new UpheldOutcome.NoChange(), "面积有误", AT));
        confirm.due(DAY.plusDays(40));
        assertThat(batches.all().get("batch").state()).isInstanceOf(Batch.Confirmed.class);
    }

    @Test
    void a_household_is_in_one_open_batch_only_and_waits_on_when_it_drew_nothing() {
        households("3", "12");
        offer("one", "h1");
        offer("two", "h2");
        plan("batch", "one");
        plan("b2", "two");
        assertThat(steps.freeze("batch", 1, "officer", AT, DAY)).isEqualTo(new BatchAnswer.Taken("batch"));
        assertThat(steps.freeze("b2", 1, "officer", AT, DAY)).isInstanceOf(BatchAnswer.NobodyWaits.class);

        approve();
        steps.openDraw("batch", 3, "officer", AT, DAY.plusDays(11));
        draw();
        everybodyAccepts();
        var confirm = new ConfirmResult(batches, frozen, waitlist, _ -> false);
        confirm.noticeEnded(cause("e1"), "batch", DAY.plusDays(12), DAY.plusDays(32));
        confirm.noticeEnded(cause("e1"), "batch", DAY.plusDays(12), DAY.plusDays(32));

        assertThat(waitlist.all().get("a0").state()).isInstanceOf(WaitlistEntry.Housed.class);
        assertThat(waitlist.ranked(Category.LOCAL_LOW_INCOME, 0, 0))
                .singleElement()
                .satisfies(e ->
                        assertThat(((WaitlistEntry.Scored) e.state()).batchId()).isEmpty());
        assertThat(steps.freeze("b2", 1, "officer", AT, DAY)).isEqualTo(new BatchAnswer.Taken("b2"));
    }

    @Test
    void who_left_the_list_after_the_freeze_stays_in_the_draw_and_its_home_goes_to_the_next_in_line() {
        households("3", "12");
        offer("one", "h1");
        plan("batch", "one");
        steps.freeze("batch", 1, "officer", AT, DAY);
        approve();
        waitlist.all()
                .change(
                        "a0",
                        entry -> Change.to(((WaitlistEntry.Scored) entry).removed(DAY, "WITHDRAWN"), List.of(), true));
        steps.openDraw("batch", 3, "officer", AT, DAY.plusDays(11));
        draw();
        var lists = frozen.get(fixed().frozen().content().digest());
        assertThat(lists.applications()).contains("a0");
        var answers = new AnswerHome(batches, frozen, waitlist::removedIn);
        assertThat(((Batch.Drawn) batches.all().get("batch").state())
                        .assignment()
                        .offeredTo(lists.numberOf("a0")))
                .as("it was drawn as anybody else")
                .isPresent();

        assertThat(waitlist.removedIn("batch")).containsExactly("a0");
        assertThat(waitlist.removedIn("other")).isEmpty();
        answers.termsOver(DAY, AT);
        answers.termsOver(DAY, AT);

        var drawn = (Batch.Drawn) batches.all().get("batch").state();
        assertThat(drawn.answers())
                .singleElement()
                .isEqualTo(new HomeAnswer(lists.numberOf("a0"), HomeAnswer.Kind.LEFT, HomeAnswer.NOBODY, AT));
        assertThat(drawn.assignment().offeredTo(lists.numberOf("a1"))).isPresent();
        assertThat(refusals.of("a0").refusals()).as("it gave up nothing").isEmpty();
        same();
    }

    @Test
    void what_follows_of_a_refusal_is_taken_once_and_who_is_barred_enters_no_batch_until_the_day_after() {
        households("3", "4", "5");
        rules.all().create("rule", rule(new Consequence.Barred(24), new Consequence.Struck()));
        offer("one", "h1");
        plan("batch", "one");
        steps.freeze("batch", 1, "officer", AT, DAY);
        approve();
        steps.openDraw("batch", 3, "officer", AT, DAY.plusDays(11));
        draw();
        var answers = new AnswerHome(batches, frozen, waitlist::removedIn);
        var first = ((Batch.Drawn) batches.all().get("batch").state())
                .assignment()
                .held()
                .getFirst();
        answers.answer("batch", first.number(), false, "subject", AT);
        var application = frozen.get(fixed().frozen().content().digest()).application(first.number());
        var given = new TakeRefusal.GivenUp(
                "batch", application, Category.LOCAL_LOW_INCOME, first.homeId(), How.DECLARED, Optional.empty(), DAY);
        takeRefusal.take(cause("g1"), given, DAY);
        takeRefusal.take(cause("g1"), given, DAY);
        takeRefusal.take(cause("told again under another id"), given, DAY);
        assertThat(refusals.of(application).refusals())
                .singleElement()
                .satisfies(one -> assertThat(one.effect().lastDay()).contains(DAY.plusMonths(24)));
        everybodyAccepts();
        new ConfirmResult(batches, frozen, waitlist, _ -> false)
                .noticeEnded(cause("e1"), "batch", DAY.plusDays(12), DAY.plusDays(32));

        // the third one waits too, so that there is somebody to freeze
        offer("two", "h2");
        plan("b2", "two");
        assertThat(steps.freeze("b2", 1, "officer", AT, DAY.plusMonths(24))).isEqualTo(new BatchAnswer.Taken("b2"));
        var lists = frozen.get(((Batch.Fixed) batches.all().get("b2").state())
                .frozen()
                .content()
                .digest());
        assertThat(lists.applications()).hasSize(1).doesNotContain(application);
        assertThat(new MongoFrozenBatches(store(), client.getDatabase(database))
                        .get(lists.frozen().digest().sha256())
                        .leftOut())
                .containsExactly(new LeftOut(application, "rule", "条款 一", DAY.plusMonths(24)));
        steps.cancel("b2", 2, "重来", "officer", false, AT);
        entrants.letGo("b2");
        offer("three", "h3");
        plan("b3", "three");
        steps.freeze("b3", 1, "officer", AT, DAY.plusMonths(24).plusDays(1));
        assertThat(waitlist.inBatch("b3")).extracting(Versioned::id).contains(application);

        // the second one is the last
        var again = new TakeRefusal.GivenUp(
                "b3", application, Category.LOCAL_LOW_INCOME, "h3", How.SILENT, Optional.empty(), DAY.plusMonths(25));
        takeRefusal.take(cause("g2"), again, DAY.plusMonths(25));
        takeRefusal.take(cause("g2"), again, DAY.plusMonths(25));
        assertThat(waitlist.all().get(application).state())
                .isInstanceOfSatisfying(WaitlistEntry.Removed.class, gone -> {
                    assertThat(gone.ground()).isEqualTo(WaitlistEntry.Removed.GAVE_UP);
                    assertThat(gone.trail().last()).contains(MoveCause.GAVE_UP);
                });
    }

    @Test
    void who_is_moved_back_waits_from_the_day_of_the_refusal_and_the_ledger_says_why() {
        households("5");
        waitlist.all().create("old", new WaitlistEntry.Unscored(household("old", "5", DAY.minusYears(3))));
        scoreWaiting.on(DAY);
        rules.all().create("rule", rule(new Consequence.MovedBack()));
        var before = (WaitlistEntry.Scored) waitlist.all().get("old").state();
        var given = new TakeRefusal.GivenUp(
                "batch", "old", Category.LOCAL_LOW_INCOME, "h1", How.DECLARED, Optional.empty(), DAY);

        takeRefusal.take(cause("g1"), given, DAY);
        takeRefusal.take(cause("g1"), given, DAY.plusDays(1));
        scoreWaiting.on(DAY.plusDays(1));

        var after = (WaitlistEntry.Scored) waitlist.all().get("old").state();
        assertThat(after.household().countedFrom()).isEqualTo(DAY);
        assertThat(after.household().registeredOn()).isEqualTo(DAY.minusYears(3));
        assertThat(before.standing().waitingMonths()).isPositive();
        assertThat(after.standing().waitingMonths()).isZero();
        assertThat(after.trail().last()).contains(MoveCause.GAVE_UP);
        assertThat(after.trail().moves()).isEqualTo(before.trail().moves() + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_cancelled_batch_reads_back_keeps_its_offer_and_frees_homes_and_households(int stepsBefore) {
        households("5", "6");
        offer("offer", "h1");
        plan("batch", "offer");
        if (stepsBefore > 0) {
            steps.freeze("batch", 1, "officer", AT, DAY);
        }
        if (stepsBefore > 1) {
            approve();
            assertThat(steps.cancel("batch", 3, "渗水", "somebody", false, AT))
                    .isEqualTo(new BatchAnswer.OnlyChairCancels(Clause.COMMITTEE));
        }

        assertThat(steps.cancel("batch", 1 + stepsBefore, "渗水", "chair", true, AT))
                .isEqualTo(new BatchAnswer.Taken("batch"));

        same();
        assertThat(batches.publicNewestFirst(0, 10)).extracting(Versioned::id).containsExactly("batch");
        assertThat(offers.available(0, 10)).isEmpty();
        assertThat(plan("again", "offer")).isEqualTo(new BatchAnswer.HomesInAnotherBatch());
        assertThat(steps.cancel("batch", 2 + stepsBefore, "渗水", "chair", true, AT))
                .isEqualTo(new BatchAnswer.NotTheNextStep("CANCELLED"));
        // as the event of the cancellation does, whenever it comes
        entrants.letGo("batch");
        offer("two", "h1");
        assertThat(plan("b2", "two")).isEqualTo(new BatchAnswer.Taken("b2"));
        assertThat(steps.freeze("b2", 1, "officer", AT, DAY)).isEqualTo(new BatchAnswer.Taken("b2"));
        entrants.letGo("batch");
        assertThat(waitlist.inBatch("b2")).hasSize(2);
    }

    @Test
    void a_freeze_that_lost_against_the_cancellation_holds_nobody() {
        households("3", "12");
        offer("one", "h1");
        offer("two", "h2");
        plan("batch", "one");
        steps.cancel("batch", 1, "重复", "officer", false, AT);
        entrants.letGo("batch");
        // a replica that had read the batch before it was cancelled
        waitlist.all().change("a0", e -> Change.to(((WaitlistEntry.Scored) e).enter("batch"), List.of(), true));

        plan("b2", "two");
        steps.freeze("b2", 1, "officer", AT, DAY);

        assertThat(waitlist.inBatch("b2")).hasSize(2);
    }

    @Test
    void every_state_of_a_request_reads_back_and_giving_up_survives_the_death_of_a_replica() {
        var wishes = List.of(new Wish(Optional.of("祈安苑"), 2, 2), new Wish(Optional.empty(), 1, 1));
        var asked = new PoolRequest.Asked("offer", "第一批", wishes, "officer", AT);
        pools.all().create("offer", asked);
        pools.all().create("no", new PoolRequest.Asked("no", "第二批", wishes, "officer", AT));
        pools.all()
                .change(
                        "no",
                        r -> Change.to(((PoolRequest.Asked) r)
                                .refuse(
                                        PoolRequest.Reason.NOT_ENOUGH,
                                        List.of(new Lack(Optional.empty(), 1, 1, 0)),
                                        AT)));
        assertThat(pools.all().get("no").state())
                .isEqualTo(new PoolRequest.Asked("no", "第二批", wishes, "officer", AT)
                        .refuse(PoolRequest.Reason.NOT_ENOUGH, List.of(new Lack(Optional.empty(), 1, 1, 0)), AT));
        var giveUp = new GiveUpPool(pools, offers);
        assertThat(giveUp.giveUp("offer", 1, "不用", "officer", AT)).isEqualTo(new GiveUpAnswer.NotGranted("ASKED"));
        offer("offer", "h1", "h2", "h3");
        pools.all().change("offer", r -> Change.to(((PoolRequest.Asked) r).grant(DAY, 3)));
        assertThat(pools.all().get("offer").state()).isEqualTo(asked.grant(DAY, 3));
        assertThatThrownBy(() -> giveUp.giveUp("offer", 1, "不用", "officer", AT))
                .isInstanceOf(StaleVersionException.class);

        // the replica dies between the offer and the request
        offers.all().change("offer", o -> Change.to(o.giveUp(new Offer.GivenUp("不用", "officer", AT))));
        giveUp.followOffer(cause("given up"), "offer");
        giveUp.followOffer(cause("given up"), "offer");

        assertThat(pools.all().get("offer").state())
                .isEqualTo(asked.grant(DAY, 3).giveUp("不用", "officer", AT));
        assertThat(offers.available(0, 10)).isEmpty();
        assertThat(pools.newestFirst(0, 10)).extracting(Versioned::id).containsExactlyInAnyOrder("offer", "no");
    }

    @RepeatedTest(5)
    void of_a_batch_that_wants_a_pool_and_an_officer_who_gives_it_up_one_wins() throws Exception {
        offer("offer", "h1");
        pools.all()
                .create(
                        "offer",
                        new PoolRequest.Asked("offer", "第一批", List.of(new Wish(Optional.empty(), 2, 1)), "officer", AT)
                                .grant(DAY, 1));
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            officers.submit(() -> plan("batch", "offer"));
            officers.submit(() -> new GiveUpPool(pools, offers).giveUp("offer", 1, "不用", "officer", AT));
        }
        var offer = offers.all().get("offer").state();
        assertThat(offer.batchId().isPresent()).isNotEqualTo(offer.givenUp().isPresent());
        assertThat(pools.all().get("offer").state() instanceof PoolRequest.GivenUp)
                .isEqualTo(offer.givenUp().isPresent());
    }

    @Test
    void a_batch_that_came_second_for_its_homes_is_cancelled_without_a_word_of_them() {
        offer("offer", "h1");
        plan("batch", "offer");
        var plan = batches.all().get("batch").state().plan();
        batches.all()
                .create(
                        "second",
                        new Batch.Planned(new BatchPlan(
                                "second", "批次", "offer", plan.pools(), plan.arrangement(), "officer", AT)));

        steps.cancel("second", 1, "重复", "officer", false, AT);

        assertThat(batches.all().get("second").state()).isInstanceOf(Batch.Cancelled.class);
        assertThat(client.getDatabase(database)
                        .getCollection("batches")
                        .countDocuments(Filters.and(Filters.eq("_id", "second"), Filters.size("outbox", 0))))
                .isEqualTo(1);
        assertThat(offers.all().get("offer").state().batchId()).contains("batch");
    }

    @Test
    void a_stale_freeze_takes_no_household_into_the_batch() {
        households("5");
        offer("one", "h1");
        plan("batch", "one");
        assertThatThrownBy(() -> steps.freeze("batch", 7, "officer", AT, DAY))
                .isInstanceOf(StaleVersionException.class);
        assertThat(waitlist.inBatch("batch")).isEmpty();
    }

    @Test
    void the_sheet_in_force_is_the_published_one_whose_day_came_last() {
        assertThat(sheets.inForce(Category.LOCAL_LOW_INCOME, DAY.minusDays(1))).isEmpty();
        assertThat(sheets.inForce(Category.LOCAL_LOW_INCOME, DAY)).isPresent();
        assertThat(sheets.inForce(Category.LOCAL_OTHER, DAY)).isEmpty();
    }

    /** All homes of the offer to the one category, two households standing by. */
    private BatchAnswer plan(String id, String offer) {
        int homes = offers.all().get(offer).state().homes().size();
        var shares = new TreeMap<>(Map.of(Category.LOCAL_LOW_INCOME, new PoolWish.Share(homes, 2)));
        return steps.plan(id, "批次", offer, List.of(new PoolWish(2, 1, 20, shares)), Arrangement.USUAL, "officer", AT);
    }

    /** As a ceremony of three witnesses does. */
    private void draw() {
        var digest = fixed().frozen().content().digest();
        var seals = new ArrayList<Seal>();
        for (int seat = 1; seat <= 3; seat++) {
            var share = new Contribution(("0" + seat).repeat(32), ("1" + seat).repeat(32));
            seals.add(new Seal.Revealed(seat, share.commitment(), share));
        }
        var transcript =
                new Closed("batch", digest, List.of(4, 5), seals).with(new LastInput.Balls(List.of(3, 1, 4, 1, 5)));
        var result = Draw.run(frozen.get(digest).frozen(), transcript.seed());
        batches.all()
                .change(
                        "batch",
                        batch -> ((Batch.Drawing) batch)
                                .draw(
                                        transcript,
                                        new CeremonyRecord(
                                                1,
                                                List.of(),
                                                AT,
                                                AT,
                                                List.of(),
                                                AT,
                                                List.of(),
                                                List.of(),
                                                AT,
                                                transcript.closed().closingDigest(),
                                                AT,
                                                List.of(1, 2),
                                                AT),
                                        result));
    }

    private void everybodyAccepts() {
        var answers = new AnswerHome(batches, frozen, waitlist::removedIn);
        while (batches.all().get("batch").state() instanceof Batch.Drawn drawn) {
            var open = drawn.assignment().held().stream()
                    .filter(held -> !held.accepted())
                    .findFirst()
                    .orElseThrow();
            assertThat(answers.answer("batch", open.number(), true, "subject", AT))
                    .isEqualTo(new BatchAnswer.Taken("batch"));
        }
    }

    private void same() {
        var batch = batches.all().get("batch").state();
        assertThat(BatchDocument.from(batch).toDomain()).isEqualTo(batch);
    }

    /** As a passed resolution on its digest does. */
    private void approve() {
        batches.all()
                .change(
                        "batch",
                        batch -> ((Batch.Frozen) batch)
                                .resolve(ResolutionSamples.passed(
                                        fixed().frozen().content().digest(), "chair", AT)));
    }

    private Batch.Fixed fixed() {
        return (Batch.Fixed) batches.all().get("batch").state();
    }

    /** A batch of one home whose result is on notice; "a0" has it, "a1" waits on. */
    private void settledBatch() {
        drawnBatch();
        everybodyAccepts();
    }

    /** A batch of one home that "a0" drew and did not answer yet; "a1" stands by. */
    private void drawnBatch() {
        households("3", "12");
        offer("one", "h1");
        plan("batch", "one");
        steps.freeze("batch", 1, "officer", AT, DAY);
        approve();
        steps.openDraw("batch", 3, "officer", AT, DAY.plusDays(11));
        draw();
    }

    private void seatCommittee() {
        for (int member = 1; member <= 3; member++) {
            var id = "m" + member;
            committee.changeRoll(roll -> roll.enter(
                    new Member.Appointment(id, "委员" + id, "专家", "a" + id, DAY, DAY.plusYears(3), "one", AT)));
            committee.changeRoll(roll -> roll.confirm(id, "two", AT, DAY));
        }
    }

    private DeliberationAnswer proposeToRevoke(String formId, int number) {
        return deliberating.openOnObjection(
                formId,
                "batch",
                "YY-1",
                "登记不实",
                "撤销分配",
                true,
                Optional.of(new UpheldOutcome.AssignmentRevoked(number)),
                "officer",
                AT,
                DAY);
    }

    private void households(String... areas) {
        for (int i = 0; i < areas.length; i++) {
            waitlist.all().create("a" + i, new WaitlistEntry.Unscored(household("a" + i, areas[i])));
        }
        scoreWaiting.on(DAY);
    }

    private static RefusalRule rule(Consequence... steps) {
        return new RefusalRule(
                "rule",
                Category.LOCAL_LOW_INCOME,
                "规则",
                "示例",
                "条款\n一",
                "出处",
                List.of(steps),
                true,
                Set.of(),
                DAY.minusDays(1),
                "officer",
                AT);
    }

    private static Household household(String id, String area) {
        return household(id, area, DAY);
    }

    private static Household household(String id, String area, LocalDate registeredOn) {
        return new Household(
                id,
                Category.LOCAL_LOW_INCOME,
                registeredOn,
                "subject",
                new ScoreFacts(3, true, new BigDecimal(area), IncomeClass.SUBSISTENCE, false, 0, 0, false));
    }

    private void offer(String id, String... homes) {
        var list = java.util.stream.Stream.of(homes)
                .map(h -> new OfferedHome(h, "祈安苑", "3栋", h, 2, new BigDecimal("50.50"), "祈安苑3栋" + h))
                .toList();
        offers.all().create(id, new Offer(id, DAY, list, Optional.of(new Offer.HomesNotice(DAY, "/notices/1", 0))));
    }

    private static Envelope<String> cause(String id) {
        return new Envelope<>(id, "type", "/source", "subject", AT, 1, "");
    }

    /** Nothing is published here. */
    private static final class Quiet implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
