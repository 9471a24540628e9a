package cn.gov.zs.housing.allocation.waitlist.ledger;

import cn.gov.zs.housing.allocation.contract.Category;
import java.time.YearMonth;
import java.util.Map;

/** Keeps the balance with which the month of a ledger's last page began: pages of earlier months can no longer come. */
final class CloseMonth {
    private final PositionLedger ledger;

    CloseMonth(PositionLedger ledger) {
        this.ledger = ledger;
    }

    /** Makes it from the balance before it. Safe to repeat, by any replica. */
    void of(Category category) {
        var last = ledger.last(category);
        if (last.isEmpty()) {
            return;
        }
        var month = YearMonth.from(last.get().day());
        var before = ledger.balance(category, month);
        if (before.map(Balance::month).filter(month::equals).isPresent()) {
            return;
        }
        var standings = new Standings(before.map(Balance::held).map(Map::copyOf).orElse(Map.of()));
        long upTo = before.map(Balance::upTo).orElse(0L);
        try (var pages = ledger.pages(category, upTo)) {
            for (var page : (Iterable<LedgerPage>) pages::iterator) {
                if (!page.day().isBefore(month.atDay(1))) {
                    break;
                }
                page.lines().forEach(standings::apply);
                upTo = page.number();
            }
        }
        ledger.keep(new Balance(category, month, upTo, standings.held()));
    }
}
