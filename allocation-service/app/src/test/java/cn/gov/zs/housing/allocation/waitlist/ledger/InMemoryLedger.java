package cn.gov.zs.housing.allocation.waitlist.ledger;

import cn.gov.zs.housing.allocation.contract.Category;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A ledger of one category that is kept nowhere. */
final class InMemoryLedger implements PositionLedger {
    private final List<LedgerPage> pages = new ArrayList<>();
    private final TreeMap<YearMonth, Balance> balances = new TreeMap<>();

    @Override
    public Optional<LedgerPage> last(Category category) {
        return pages.isEmpty() ? Optional.empty() : Optional.of(pages.getLast());
    }

    @Override
    public boolean append(LedgerPage page) {
        return page.number() == pages.size() + 1 && pages.add(page);
    }

    @Override
    public Stream<LedgerPage> pages(Category category, long after) {
        return pages.stream().skip(after);
    }

    @Override
    public List<LedgerPage> naming(Category category, String entry) {
        return pages.stream()
                .filter(page ->
                        page.lines().stream().anyMatch(line -> line.entry().equals(entry)))
                .toList();
    }

    @Override
    public Optional<Balance> balance(Category category, YearMonth month) {
        return Optional.ofNullable(balances.floorEntry(month)).map(Map.Entry::getValue);
    }

    @Override
    public void keep(Balance balance) {
        balances.putIfAbsent(balance.month(), balance);
    }
}
