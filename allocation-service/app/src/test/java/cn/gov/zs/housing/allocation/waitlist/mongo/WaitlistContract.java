package cn.gov.zs.housing.allocation.waitlist.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.IncomeClass;
import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import cn.gov.zs.housing.allocation.scoring.Score;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.scoring.ScoreLine;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import cn.gov.zs.housing.allocation.scoring.mongo.MongoScoreSheets;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.ListQuery;
import cn.gov.zs.housing.allocation.waitlist.MoveCause;
import cn.gov.zs.housing.allocation.waitlist.Place;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import cn.gov.zs.housing.allocation.waitlist.ScoreWaiting;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.housing.allocation.waitlist.forecast.ForecastWait;
import cn.gov.zs.housing.allocation.waitlist.forecast.Forecasts;
import cn.gov.zs.housing.allocation.waitlist.forecast.KeepForecasts;
import cn.gov.zs.housing.allocation.waitlist.forecast.WaitForecast;
import cn.gov.zs.housing.allocation.waitlist.ledger.KeepLedger;
import cn.gov.zs.housing.allocation.waitlist.ledger.LedgerPage;
import cn.gov.zs.housing.allocation.waitlist.ledger.PositionHistory;
import cn.gov.zs.housing.allocation.waitlist.ledger.ReadLedger;
import cn.gov.zs.housing.allocation.waitlist.ledger.Replay;
import cn.gov.zs.housing.allocation.waitlist.ties.AdoptTieRule;
import cn.gov.zs.housing.allocation.waitlist.ties.SampleChain;
import cn.gov.zs.housing.allocation.waitlist.ties.TieRule;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold of the waiting list and its ledger, whichever server keeps them. */
@Tag("zone-free")
abstract class WaitlistContract {
    private static final Category LIST = Category.LOCAL_LOW_INCOME;
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final Instant AT = Instant.parse("2026-12-01T02:00:00.123Z");

    private final String database = "waitlist-" + UUID.randomUUID();
    private MongoClient client;
    private MongoWaitlist waitlist;
    private MongoScoreSheets sheets;
    private MongoTieRules ties;
    private MongoPositionLedger ledger;
    private ScoreWaiting scoreWaiting;
    private KeepLedger keep;

    /** Connection string of the server. */
    abstract String server();

    @BeforeEach
    void connect() {
        client = MongoClients.create(MongoClientSettings.builder()
                .codecRegistry(DocumentCodecs.registry())
                .applyConnectionString(new ConnectionString(server()))
                .build());
        var store = store();
        waitlist = new MongoWaitlist(store);
        sheets = new MongoScoreSheets(store);
        ties = new MongoTieRules(store);
        ledger = new MongoPositionLedger(store);
        scoreWaiting = new ScoreWaiting(waitlist, sheets, new Scoring(new DmnSheets()), ties::inForce);
        keep = new KeepLedger(waitlist, ledger, page -> {});
        sheet("sheet", LIST, DAY);
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
        client.getDatabase(database).drop();
        client.close();
    }

    @Test
    void equal_scores_stand_by_the_chain_from_its_day_and_share_a_position_where_it_leaves_them_equal() {
        join("a", "5", DAY);
        join("b", "4.5", DAY);
        join("c", "4.50", DAY);
        scoreWaiting.on(DAY);
        assertThat(positions()).isEqualTo(Map.of("a", 1L, "b", 1L, "c", 1L));
        keep.on(DAY);

        var rules = new AdoptTieRule(ties);
        assertThat(rules.adopt(rule("r", DAY.minusDays(1)), DAY)).isEqualTo(new AdoptTieRule.Answer.DayHasPassed(DAY));
        assertThat(rules.adopt(rule("r", DAY.plusDays(1)), DAY)).isEqualTo(new AdoptTieRule.Answer.Taken("r"));
        assertThat(rules.adopt(rule("r", DAY.plusDays(1)), DAY)).isEqualTo(new AdoptTieRule.Answer.FormReplayed());
        scoreWaiting.on(DAY);
        assertThat(positions()).as("the day before").isEqualTo(Map.of("a", 1L, "b", 1L, "c", 1L));
        scoreWaiting.on(DAY.plusDays(1));
        assertThat(positions()).isEqualTo(Map.of("a", 3L, "b", 1L, "c", 1L));
        assertThat(waitlist.ranked(LIST, 0, 0).stream().map(Versioned::id)).containsExactly("b", "c", "a");
        keep.on(DAY.plusDays(1));
        assertThat(history("a").days().getFirst().parts())
                .containsExactly(new PositionHistory.Part(PositionHistory.Whose.EVERYBODY, MoveCause.TIE_CHAIN, 0, 2));
    }

    @Test
    void waiting_points_come_on_their_day_once_whoever_asks_and_after_any_pause() throws Exception {
        join("a", "5", DAY);
        scoreWaiting.on(DAY);
        var due = LocalDate.parse("2027-02-01");
        scoreWaiting.on(due.minusDays(1));
        assertThat(scored("a").standing().waitingMonths()).isZero();
        var version = waitlist.all().get("a").version();
        atOnce(8, () -> scoreWaiting.on(due));
        assertThat(scored("a").standing().waitingMonths()).isEqualTo(1);
        assertThat(waitlist.all().get("a").version()).as("scored once").isEqualTo(version + 1);
        scoreWaiting.on(due.minusDays(1));
        assertThat(scored("a").standing().on()).as("a clock that is behind").isEqualTo(due);
        scoreWaiting.on(due.plusYears(1));
        assertThat(scored("a").standing().waitingMonths()).isEqualTo(13);
        assertThat(scored("a").trail().last()).contains(MoveCause.WAITING_POINTS);
    }

    @Test
    void a_new_sheet_scores_everybody_anew_from_its_day() {
        join("a", "5", DAY);
        scoreWaiting.on(DAY);
        sheet("sheet-2", LIST, DAY.plusDays(2));
        scoreWaiting.on(DAY.plusDays(1));
        assertThat(scored("a").standing().sheetId()).isEqualTo("sheet");
        scoreWaiting.on(DAY.plusDays(2));
        assertThat(scored("a").standing().sheetId()).isEqualTo("sheet-2");
    }

    @Test
    void changed_facts_move_a_household_and_may_lead_it_to_another_list() {
        sheet("other", Category.LOCAL_OTHER, DAY);
        join("a", "5", DAY);
        join("b", "9", DAY);
        scoreWaiting.on(DAY);
        waitlist.all().change("b", entry -> Change.to(scoreWaiting.changed(entry, LIST, facts("1"), DAY)));
        keep.on(DAY);
        assertThat(history("a").days().getFirst().to()).contains(2L);
        waitlist.all()
                .change("b", entry -> Change.to(scoreWaiting.changed(entry, Category.LOCAL_OTHER, facts("1"), DAY)));
        keep.on(DAY.plusDays(1));
        assertThat(history("a").days().getFirst().parts())
                .containsExactly(
                        new PositionHistory.Part(PositionHistory.Whose.OTHERS, MoveCause.CATEGORY_CHANGED, 1, -1));
        assertThat(new ReadLedger(ledger)
                        .history(Category.LOCAL_OTHER, "b", YearMonth.from(DAY))
                        .position())
                .contains(1L);
        assertThat(Replay.of(ledger.pages(LIST, 0))).containsOnlyKeys("a");
    }

    @Test
    void one_household_that_cannot_be_scored_keeps_no_other_from_it() {
        join("a", "5", DAY);
        join("b", "5.0000001", DAY);
        join("c", "5", DAY);
        // the sheet takes this area, but the chain cannot order by it
        new AdoptTieRule(ties).adopt(rule("r", DAY), DAY);
        assertThatThrownBy(() -> scoreWaiting.on(DAY)).hasMessageContaining("household b");
        assertThat(waitlist.countRanked(LIST)).isEqualTo(2);
    }

    @Test
    void what_was_kept_before_the_ledger_becomes_its_first_page() {
        join("a", "5", DAY);
        scoreWaiting.on(DAY);
        client.getDatabase(database)
                .getCollection("waitlist", BsonDocument.class)
                .updateOne(
                        Filters.eq("_id", "a"),
                        Updates.combine(
                                List.of("rankKey", "tieRuleId", "nextPointOn", "moves", "lastMove", "unrecorded")
                                        .stream()
                                        .map(field -> Updates.unset("state." + field))
                                        .toList()));
        assertThat(waitlist.countAhead(LIST, new RankKey("z"))).isZero();
        scoreWaiting.on(DAY);
        keep.on(DAY);
        assertThat(waitlist.countAhead(LIST, new RankKey("z"))).isEqualTo(1);
        assertThat(pages().getFirst().lines().getFirst().cause()).isEqualTo(MoveCause.OPENED);
        scoreWaiting.on(DAY);
        keep.on(DAY);
        assertThat(pages()).hasSize(1);
    }

    @Test
    void many_replicas_take_over_every_move_once() throws Exception {
        for (int i = 0; i < 60; i++) {
            join("h" + i, String.valueOf(i % 13), DAY.minusMonths(i % 5));
        }
        var chance = new Random(7);
        atOnce(6, () -> {
            var month = DAY.plusMonths(2);
            scoreWaiting.on(month);
            keep.on(month);
            for (int i = 0; i < 20; i++) {
                var area = String.valueOf(chance.nextInt(13));
                waitlist.all()
                        .change(
                                "h" + chance.nextInt(60),
                                entry -> Change.to(scoreWaiting.changed(entry, LIST, facts(area), month)));
                keep.on(month);
            }
        });
        keep.on(DAY.plusMonths(2));
        assertThat(waitlist.unrecorded(LIST, 1)).isEmpty();
        assertThat(Replay.of(ledger.pages(LIST, 0))).isEqualTo(list());
        var numbers = pages().stream().map(LedgerPage::number).toList();
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(i + 1L);
        }
        var moves = pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(line -> line.entry() + "#" + line.move())
                .toList();
        assertThat(moves).doesNotHaveDuplicates();
        positions().forEach((id, position) -> assertThat(history(id).position()).contains(position));
    }

    @Test
    void a_crash_between_the_page_and_the_strike_off_doubles_nothing() {
        join("a", "5", DAY);
        join("b", "6", DAY);
        scoreWaiting.on(DAY);
        var carried = waitlist.unrecorded(LIST, 10);
        ledger.append(new LedgerPage(
                LIST,
                1,
                DAY,
                carried.stream()
                        .flatMap(entry -> entry.state().trail().unrecorded().stream()
                                .map(move -> new LedgerPage.Line(
                                        entry.id(), move.number(), move.cause(), move.from(), move.to())))
                        .toList()));
        var told = new ArrayList<Long>();
        new KeepLedger(waitlist, ledger, page -> told.add(page.number())).on(DAY);
        assertThat(pages()).hasSize(1);
        assertThat(told).contains(1L);
        assertThat(waitlist.unrecorded(LIST, 1)).isEmpty();
        assertThat(ledger.append(pages().getFirst())).as("a second first page").isFalse();
    }

    @Test
    void a_wrong_score_is_put_right_once_and_called_a_correction() {
        join("a", "5", DAY);
        scoreWaiting.on(DAY);
        assertThat(scoreWaiting.again("a", DAY)).isFalse();
        waitlist.all().change("a", entry -> {
            var it = (WaitlistEntry.Scored) entry;
            var wrong = new ScoreAnswer.Scored(
                    new Score(BigDecimal.ONE, List.of(new ScoreLine("income", 2, BigDecimal.ONE))),
                    it.standing().waitingMonths(),
                    it.standing().sheetId(),
                    it.standing().sheetDigest(),
                    DAY);
            return Change.to(it.rescored(
                    it.household(), wrong, Place.byScore(wrong, it.household().facts()), MoveCause.FACTS_CHANGED));
        });
        assertThat(scoreWaiting.again("a", DAY)).isTrue();
        assertThat(scored("a").standing().score().total()).isEqualByComparingTo("18");
        assertThat(scored("a").trail().last()).contains(MoveCause.CORRECTED);
        assertThat(scoreWaiting.again("a", DAY)).isFalse();
    }

    @Test
    void a_forecast_is_kept_as_told_and_held_against_the_day_the_household_is_housed() {
        var forecasts = new MongoForecasts(store());
        var keeping = new KeepForecasts(forecasts, new ReadLedger(ledger), new ForecastWait(1));
        var keeper = new KeepLedger(waitlist, ledger, keeping::told);
        for (int i = 0; i < 30; i++) {
            join("h" + String.format("%02d", i), String.valueOf(1 + i % 12), DAY);
        }
        scoreWaiting.on(DAY);
        keeper.on(DAY);
        var day = DAY;
        for (int month = 0; month < 14; month++) {
            day = day.plusMonths(1);
            house(waitlist.ranked(LIST, 0, 1).getFirst().id());
            keeper.on(day);
        }
        var first = waitlist.ranked(LIST, 0, 1).getFirst();
        var place = ((WaitlistEntry.Scored) first.state()).place().key();
        var told = keeping.of(LIST, first.id(), place, 1, 1, day);
        assertThat(told).isEqualTo(new WaitForecast.Between(day, Optional.of(day.plusMonths(1)), 13));
        assertThat(keeping.of(LIST, first.id(), place, 9, 1, day))
                .as("told once a month")
                .isEqualTo(told);
        assertThat(forecasts.hits(LIST)).isEqualTo(new Forecasts.HitRate(0, 0));
        house(first.id());
        keeper.on(day.plusDays(20));
        assertThat(forecasts.hits(LIST)).isEqualTo(new Forecasts.HitRate(1, 1));
        assertThat(forecasts.hits(Category.LOCAL_OTHER)).isEqualTo(new Forecasts.HitRate(0, 0));
        assertThat(new ReadLedger(ledger).flow(LIST, place, YearMonth.from(day), 60))
                .hasSize(13)
                .allSatisfy(month -> assertThat(month.housed()).isEqualTo(1));
    }

    @Test
    void staff_read_a_list_in_the_order_they_ask_for() {
        join("b", "5", DAY);
        join("a", "3", DAY.minusDays(1));
        join("c", "9", DAY.plusDays(1));
        scoreWaiting.on(DAY.plusDays(1));
        waitlist.all().change("c", entry -> Change.to(((WaitlistEntry.Scored) entry).removed(DAY, "NO_ANSWER")));
        join("d", "9", DAY.plusDays(1));
        assertThat(ids(ListQuery.State.WAITING, ListQuery.Order.RANK)).containsExactly("a", "b");
        assertThat(ids(ListQuery.State.WAITING, ListQuery.Order.REGISTERED_LATEST))
                .containsExactly("b", "a");
        assertThat(ids(ListQuery.State.WAITING, ListQuery.Order.APPLICATION)).containsExactly("a", "b");
        assertThat(ids(ListQuery.State.REMOVED, ListQuery.Order.RANK)).containsExactly("c");
        assertThat(ids(ListQuery.State.UNSCORED, ListQuery.Order.RANK)).containsExactly("d");
        assertThat(waitlist.count(new ListQuery(LIST, ListQuery.State.WAITING, ListQuery.Order.RANK)))
                .isEqualTo(2);
    }

    private List<String> ids(ListQuery.State state, ListQuery.Order order) {
        var query = new ListQuery(LIST, state, order);
        try (var all = waitlist.stream(query)) {
            var streamed = all.map(Versioned::id).toList();
            assertThat(waitlist.list(query, 0, 0).stream().map(Versioned::id)).isEqualTo(streamed);
            return streamed;
        }
    }

    private void house(String id) {
        waitlist.all()
                .change(
                        id,
                        entry -> Change.to(
                                ((WaitlistEntry.Scored) entry).enter("b").housed("home-" + id)));
    }

    private void sheet(String id, Category category, LocalDate from) {
        var sample = SampleSheet.LIANZHOU_2013;
        sheets.all()
                .create(
                        id,
                        new ScoreSheet.Adopted(new ScoreSheet.Content(
                                id,
                                category,
                                sample.title(),
                                SampleSheet.LABEL,
                                sample.dmn(),
                                sample.digest(),
                                from,
                                "officer",
                                AT)));
        sheets.all().change(id, s -> Change.to(((ScoreSheet.Adopted) s).published(DAY, "/documents/1")));
    }

    private static TieRule rule(String id, LocalDate from) {
        return new TieRule(
                id, LIST, SampleChain.ZIBO.title(), SampleChain.LABEL, SampleChain.ZIBO.chain(), from, "officer", AT);
    }

    private void join(String id, String area, LocalDate registered) {
        waitlist.all().create(id, new WaitlistEntry.Unscored(new Household(id, LIST, registered, "", facts(area))));
    }

    private static ScoreFacts facts(String area) {
        return new ScoreFacts(2, true, new BigDecimal(area), IncomeClass.OTHER_QUALIFIED, false, 0, 0, false);
    }

    private WaitlistEntry.Scored scored(String id) {
        return (WaitlistEntry.Scored) waitlist.all().get(id).state();
    }

    private Map<String, RankKey> list() {
        var list = new HashMap<String, RankKey>();
        waitlist.ranked(LIST, 0, 0)
                .forEach(entry -> list.put(
                        entry.id(),
                        ((WaitlistEntry.Scored) entry.state()).place().key()));
        return list;
    }

    private Map<String, Long> positions() {
        var all = new HashMap<String, Long>();
        list().forEach((id, key) -> all.put(id, waitlist.countAhead(LIST, key) + 1));
        return all;
    }

    private List<LedgerPage> pages() {
        try (var pages = ledger.pages(LIST, 0)) {
            return pages.toList();
        }
    }

    private PositionHistory history(String id) {
        return new ReadLedger(ledger).history(LIST, id, YearMonth.from(DAY));
    }

    private static void atOnce(int many, Runnable work) throws Exception {
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Optional<Void>>>();
            for (int i = 0; i < many; i++) {
                tasks.add(() -> {
                    work.run();
                    return Optional.empty();
                });
            }
            for (var done : all.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    /** Publishes nothing. */
    private static final class Quiet implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String aggregateId) {}
    }
}
