package cn.gov.zs.housing.allocation.waitlist.ledger;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.MoveCause;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tells a household from the ledger how its position came to be. Reads from the balance of the first month asked for. */
public final class ReadLedger {

    private static final Set<MoveCause> BY_ONE_RULE =
            EnumSet.of(MoveCause.WAITING_POINTS, MoveCause.SCORE_SHEET, MoveCause.TIE_CHAIN);

    private final PositionLedger ledger;

    /** @param ledger the ledger */
    public ReadLedger(PositionLedger ledger) {
        this.ledger = ledger;
    }

    /** The history of a household on a category's list since the first day of this month. */
    public PositionHistory history(Category category, String entry, YearMonth since) {
        var begin = ledger.balance(category, since);
        long upTo = begin.map(Balance::upTo).orElse(0L);
        var teller = new Teller(
                entry,
                new Standings(begin.map(Balance::held).map(Map::copyOf).orElse(Map.of())),
                placeAfter(category, entry, upTo));
        try (var pages = ledger.pages(category, upTo)) {
            pages.forEach(teller::read);
        }
        return teller.told(since.atDay(1));
    }

    /** Its position at the end of this day; empty if it had none. */
    public Optional<Long> positionOn(Category category, String entry, LocalDate day) {
        var begin = ledger.balance(category, YearMonth.from(day));
        long upTo = begin.map(Balance::upTo).orElse(0L);
        var standings = new Standings(begin.map(Balance::held).map(Map::copyOf).orElse(Map.of()));
        var own = placeAfter(category, entry, upTo);
        try (var pages = ledger.pages(category, upTo)) {
            for (var page : (Iterable<LedgerPage>) pages::iterator) {
                if (page.day().isAfter(day)) {
                    break;
                }
                for (var line : page.lines()) {
                    standings.apply(line);
                    own = line.entry().equals(entry) ? line.to() : own;
                }
            }
        }
        return standings.position(own);
    }

    /**
     * What each whole month before {@code now} did to somebody at this place, oldest first: at most the last so many. The month in
     * which the ledger began is not whole. Points that all get by one rule, as months pass, are left out: they raise whoever holds
     * the place too.
     */
    public List<MonthFlow> flow(Category category, RankKey place, YearMonth now, int months) {
        var flow = new TreeMap<YearMonth, MonthFlow>();
        try (var pages = ledger.pages(category, 0)) {
            for (var page : (Iterable<LedgerPage>) pages::iterator) {
                var month = YearMonth.from(page.day());
                if (flow.isEmpty()) {
                    // months without a page count too: nobody was housed in them
                    for (var each = month; each.isBefore(now); each = each.plusMonths(1)) {
                        flow.put(each, new MonthFlow(each, 0, 0));
                    }
                }
                flow.computeIfPresent(month, (_, sum) -> plus(sum, page, place));
            }
        }
        flow.pollFirstEntry();
        var all = List.copyOf(flow.values());
        return all.subList(Math.max(0, all.size() - months), all.size());
    }

    private static MonthFlow plus(MonthFlow sum, LedgerPage page, RankKey place) {
        long housed = 0;
        long passed = 0;
        for (var line : page.lines()) {
            if (line.cause() == MoveCause.HOUSED) {
                housed++;
            } else if (!BY_ONE_RULE.contains(line.cause())) {
                passed += ahead(line.to(), place) - ahead(line.from(), place);
            }
        }
        return new MonthFlow(sum.month(), sum.housed() + housed, sum.passed() + passed);
    }

    private static long ahead(Optional<RankKey> other, RankKey own) {
        return other.filter(key -> key.compareTo(own) < 0).isPresent() ? 1 : 0;
    }

    private Optional<RankKey> placeAfter(Category category, String entry, long upTo) {
        return ledger.naming(category, entry).stream()
                .takeWhile(page -> page.number() <= upTo)
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.entry().equals(entry))
                .reduce((_, later) -> later)
                .flatMap(LedgerPage.Line::to);
    }

    /** Reads page after page and keeps what concerns one household. */
    private static final class Teller {
        private record Kind(PositionHistory.Whose whose, MoveCause cause, boolean ahead) {
            static Kind of(PositionHistory.Whose whose, MoveCause cause, boolean ahead) {
                return BY_ONE_RULE.contains(cause)
                        ? new Kind(PositionHistory.Whose.EVERYBODY, cause, false)
                        : new Kind(whose, cause, ahead);
            }
        }

        private record Sum(long households, long moved) {
            Sum plus(Sum other) {
                return new Sum(households + other.households, moved + other.moved);
            }
        }

        private final String entry;
        private final Standings standings;
        private final List<PositionHistory.Day> days = new ArrayList<>();
        private final Map<Kind, Sum> today = new LinkedHashMap<>();
        private Optional<RankKey> own;
        private Optional<Long> position;
        private Optional<Long> before;
        private LocalDate day = LocalDate.MIN;

        Teller(String entry, Standings standings, Optional<RankKey> own) {
            this.entry = entry;
            this.standings = standings;
            this.own = own;
            this.position = standings.position(own);
            this.before = position;
        }

        void read(LedgerPage page) {
            if (page.day().isAfter(day)) {
                close();
                day = page.day();
            }
            page.lines().forEach(this::read);
        }

        private void read(LedgerPage.Line line) {
            standings.apply(line);
            if (line.entry().equals(entry)) {
                own(line);
                return;
            }
            if (own.isPresent() && position.isPresent()) {
                long moved = ahead(line.to(), own.get()) - ahead(line.from(), own.get());
                if (moved != 0) {
                    note(Kind.of(PositionHistory.Whose.OTHERS, line.cause(), moved < 0), new Sum(1, moved));
                    position = Optional.of(position.get() + moved);
                }
            }
        }

        private void own(LedgerPage.Line line) {
            var after = standings.position(line.to());
            if (position.isEmpty()) {
                // it may have left on the same day: what was before it joined again is told apart
                close();
            }
            long moved = position.isPresent() && after.isPresent() ? after.get() - position.get() : 0;
            note(Kind.of(PositionHistory.Whose.OWN, line.cause(), false), new Sum(0, moved));
            own = line.to();
            position = after;
            if (position.isEmpty()) {
                close();
            }
        }

        private void note(Kind kind, Sum sum) {
            today.merge(kind, sum, Sum::plus);
        }

        private void close() {
            var parts = today.entrySet().stream()
                    .map(part -> part(part.getKey(), part.getValue()))
                    .filter(part -> part.moved() != 0 || part.whose() == PositionHistory.Whose.OWN)
                    .toList();
            if (!parts.isEmpty() || !before.equals(position)) {
                days.add(new PositionHistory.Day(day, before, position, parts));
            }
            before = position;
            today.clear();
        }

        private static PositionHistory.Part part(Kind kind, Sum sum) {
            return new PositionHistory.Part(
                    kind.whose(),
                    kind.cause(),
                    kind.whose() == PositionHistory.Whose.OTHERS ? sum.households() : 0,
                    sum.moved());
        }

        PositionHistory told(LocalDate since) {
            close();
            return new PositionHistory(
                    position,
                    days.reversed().stream()
                            .filter(one -> !one.day().isBefore(since))
                            .toList());
        }
    }
}
