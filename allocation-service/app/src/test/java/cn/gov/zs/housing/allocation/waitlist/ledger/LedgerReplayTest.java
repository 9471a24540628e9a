package cn.gov.zs.housing.allocation.waitlist.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.IncomeClass;
import cn.gov.zs.housing.allocation.scoring.Score;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.scoring.ScoreLine;
import cn.gov.zs.housing.allocation.scoring.WaitingMonths;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.MoveCause;
import cn.gov.zs.housing.allocation.waitlist.Place;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.housing.allocation.waitlist.ties.SampleChain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever happens to whom in whatever order: the ledger leads to today's list, and a household's moves to its position. */
class LedgerReplayTest {
    private static final Category LIST = Category.LOCAL_LOW_INCOME;
    private static final LocalDate DAY = LocalDate.parse("2026-01-20");
    private static final YearMonth BEGIN = YearMonth.from(DAY);

    /**
     * Something happens.
     *
     * @param what which of the events
     * @param who to which household
     * @param points a score
     * @param area an area per head
     * @param pause days since the last event
     */
    record Happening(int what, int who, int points, int area, int pause) {}

    @Property(tries = 500)
    void the_ledger_leads_to_todays_list_and_moves_add_up(@ForAll("happenings") List<Happening> happenings) {
        var city = new City();
        happenings.forEach(city::happen);

        assertThat(Replay.of(city.ledger.pages(LIST, 0))).isEqualTo(city.list());
        var reading = new ReadLedger(city.ledger);
        for (var id : city.entries.keySet()) {
            var whole = reading.history(LIST, id, BEGIN.minusMonths(1));
            assertThat(whole.position()).isEqualTo(city.position(id));
            assertThat(whole).isEqualTo(fromDayZero(city, id));
            addsUp(whole);
            // read from a balance on the way, the same is told of the days since
            var month = YearMonth.from(city.today);
            assertThat(reading.history(LIST, id, month).days())
                    .isEqualTo(whole.days().stream()
                            .filter(day -> !day.day().isBefore(month.atDay(1)))
                            .toList());
            assertThat(reading.positionOn(LIST, id, city.today)).isEqualTo(city.position(id));
            city.positions.forEach((day, then) -> assertThat(reading.positionOn(LIST, id, day))
                    .as("%s on %s", id, day)
                    .isEqualTo(Optional.ofNullable(then.get(id))));
        }
    }

    /** The same pages in a ledger that has no balances. */
    private static PositionHistory fromDayZero(City city, String id) {
        var bare = new InMemoryLedger();
        city.ledger.pages(LIST, 0).forEach(bare::append);
        return new ReadLedger(bare).history(LIST, id, BEGIN.minusMonths(1));
    }

    private static void addsUp(PositionHistory history) {
        var later = history.position();
        for (var day : history.days()) {
            assertThat(day.to()).isEqualTo(later);
            if (day.from().isPresent() && day.to().isPresent()) {
                assertThat(day.parts().stream()
                                .mapToLong(PositionHistory.Part::moved)
                                .sum())
                        .isEqualTo(day.to().get() - day.from().get());
            }
            later = day.from();
        }
        assertThat(later).as("before its first day").isEmpty();
    }

    @Test
    void a_household_sees_that_two_ahead_of_it_were_housed_and_nothing_of_who_they_are() {
        var city = new City();
        for (int who = 0; who < 4; who++) {
            city.happen(new Happening(0, who, 40 - who, 0, 0));
        }
        city.happen(new Happening(3, 0, 0, 0, 3));
        city.happen(new Happening(3, 1, 0, 0, 0));
        var told = new ReadLedger(city.ledger).history(LIST, "3", BEGIN);
        assertThat(told.position()).contains(2L);
        assertThat(told.days().getFirst())
                .isEqualTo(new PositionHistory.Day(
                        DAY.plusDays(3),
                        Optional.of(4L),
                        Optional.of(2L),
                        List.of(new PositionHistory.Part(PositionHistory.Whose.OTHERS, MoveCause.HOUSED, 2, -2))));
    }

    @Test
    void a_line_that_does_not_begin_where_the_household_stood_is_found() {
        var page = new LedgerPage(
                LIST,
                1,
                DAY,
                List.of(new LedgerPage.Line(
                        "a", 1, MoveCause.HOUSED, Optional.of(new RankKey("1")), Optional.empty())));
        assertThatThrownBy(() -> Replay.of(List.of(page).stream())).isInstanceOf(IllegalStateException.class);
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        var one = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 20))
                .as(Happening::new);
        return one.list().ofMinSize(1).ofMaxSize(60);
    }

    /** A waiting list without a database: what happens is done to its entries, and their trails are taken over. */
    private static final class City {
        private final Map<String, WaitlistEntry> entries = new TreeMap<>();
        private final InMemoryLedger ledger = new InMemoryLedger();
        private final TreeMap<LocalDate, Map<String, Long>> positions = new TreeMap<>();
        private LocalDate today = DAY;
        private boolean chained;

        void happen(Happening it) {
            today = today.plusDays(it.pause());
            var id = String.valueOf(it.who());
            var entry = entries.get(id);
            if (it.what() == 7) {
                chained = !chained;
                entries.replaceAll((_, one) -> anew(one, facts(one), 0, MoveCause.TIE_CHAIN));
            } else if (entry == null) {
                entries.put(id, new WaitlistEntry.Unscored(new Household(id, LIST, today, "", facts(it))));
                entries.computeIfPresent(id, (_, one) -> joined(one, it.points()));
            } else {
                entries.put(id, next(entry, it));
            }
            takeOver();
            positions.put(today, everybody());
        }

        private WaitlistEntry next(WaitlistEntry entry, Happening it) {
            return switch (entry) {
                case WaitlistEntry.Unscored unscored -> joined(unscored, it.points());
                case WaitlistEntry.Scored scored ->
                    switch (it.what()) {
                        case 1 -> anew(scored, facts(it), it.points(), MoveCause.FACTS_CHANGED);
                        case 2 -> anew(scored, facts(scored), it.points(), MoveCause.WAITING_POINTS);
                        case 3 -> scored.enter("b").housed("h");
                        case 4 -> scored.removed(today, "WITHDRAWN");
                        case 5 -> scored.unscored(scored.household());
                        case 6 -> anew(scored, facts(scored), it.points(), MoveCause.SCORE_SHEET);
                        default -> scored;
                    };
                case WaitlistEntry.Removed removed -> removed.reinstated(removed.household(), false);
                case WaitlistEntry.Housed housed -> housed;
            };
        }

        private WaitlistEntry joined(WaitlistEntry entry, int points) {
            var score = score(entry.household(), points);
            return ((WaitlistEntry.Unscored) entry)
                    .scored(score, place(score, entry.household().facts()));
        }

        private WaitlistEntry anew(WaitlistEntry entry, ScoreFacts facts, int points, MoveCause cause) {
            if (!(entry instanceof WaitlistEntry.Scored scored)) {
                return entry;
            }
            var old = scored.household();
            var now = new Household(old.applicationId(), LIST, old.registeredOn(), "", facts);
            var score = cause == MoveCause.TIE_CHAIN ? scored.standing() : score(now, points);
            return scored.rescored(now, score, place(score, facts), cause);
        }

        private Place place(ScoreAnswer.Scored score, ScoreFacts facts) {
            return new Place(
                    RankKey.of(score, facts, (chained ? SampleChain.ZIBO : SampleChain.DRAW).chain()),
                    chained ? "zibo" : "");
        }

        private ScoreAnswer.Scored score(Household household, int points) {
            var total = BigDecimal.valueOf(points);
            return new ScoreAnswer.Scored(
                    new Score(total, List.of(new ScoreLine("all", 1, total))),
                    WaitingMonths.on(today, household.registeredOn()),
                    "sheet",
                    "digest",
                    today);
        }

        /** One page of what they carry, as the keeper of the ledger makes it. */
        private void takeOver() {
            var lines = entries.entrySet().stream()
                    .flatMap(entry -> entry.getValue().trail().unrecorded().stream()
                            .map(move -> LedgerPage.Line.of(entry.getKey(), move)))
                    .toList();
            if (!lines.isEmpty()) {
                var number = ledger.last(LIST).map(LedgerPage::number).orElse(0L) + 1;
                assertThat(ledger.append(new LedgerPage(LIST, number, today, lines)))
                        .isTrue();
                entries.replaceAll(
                        (_, entry) -> entry.recorded(LIST, entry.trail().moves()));
                new CloseMonth(ledger).of(LIST);
            }
        }

        Map<String, RankKey> list() {
            var list = new HashMap<String, RankKey>();
            entries.forEach((id, entry) -> {
                if (entry instanceof WaitlistEntry.Scored scored) {
                    list.put(id, scored.place().key());
                }
            });
            return list;
        }

        Optional<Long> position(String id) {
            return Optional.ofNullable(everybody().get(id));
        }

        private Map<String, Long> everybody() {
            var list = list();
            var all = new HashMap<String, Long>();
            list.forEach((id, key) -> all.put(
                    id,
                    1
                            + list.values().stream()
                                    .filter(other -> other.compareTo(key) < 0)
                                    .count()));
            return all;
        }

        private static ScoreFacts facts(Happening it) {
            return new ScoreFacts(
                    2, true, BigDecimal.valueOf(it.area()), IncomeClass.OTHER_QUALIFIED, false, 0, 0, false);
        }

        private static ScoreFacts facts(WaitlistEntry entry) {
            return entry.household().facts();
        }
    }
}
