package cn.gov.zs.housing.allocation.waitlist.ledger;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes the moves that households carry over into the ledger. Any replica may, at any time, also at once: a page's number can be
 * had once, and a new page is written only when all moves of the page before it are struck off the households.
 */
public final class KeepLedger {
    private static final int AT_A_TIME = 500;

    private final Waitlist waitlist;
    private final PositionLedger ledger;
    private final CloseMonth closeMonth;
    private final Consumer<LedgerPage> told;

    /**
     * @param waitlist who moved
     * @param ledger where it is kept
     * @param told of each page before its moves are struck off, so at least once; must be safe to repeat
     */
    public KeepLedger(Waitlist waitlist, PositionLedger ledger, Consumer<LedgerPage> told) {
        this.waitlist = waitlist;
        this.ledger = ledger;
        this.closeMonth = new CloseMonth(ledger);
        this.told = told;
    }

    /** Takes over all there is. */
    public void on(LocalDate day) {
        if (!waitlist.hasUnrecorded()) {
            return;
        }
        for (var category : Category.values()) {
            if (tookSome(category, day)) {
                while (tookSome(category, day)) {
                    // the next page
                }
                closeMonth.of(category);
            }
        }
    }

    private boolean tookSome(Category category, LocalDate day) {
        if (waitlist.unrecorded(category, 1).isEmpty()) {
            return false;
        }
        var last = ledger.last(category);
        if (last.isPresent() && strikeOff(last.get())) {
            // somebody may have changed meanwhile and carry on: look again before a new page is begun
            return true;
        }
        var number = last.map(LedgerPage::number).orElse(0L) + 1;
        var date = last.map(LedgerPage::day).filter(day::isBefore).orElse(day);
        // read after the look at the last page: what they carry now stands on no page up to it
        var page = new LedgerPage(category, number, date, lines(category, waitlist.unrecorded(category, AT_A_TIME)));
        if (!page.lines().isEmpty() && ledger.append(page)) {
            strikeOff(page);
        }
        return true;
    }

    private static List<LedgerPage.Line> lines(Category category, List<Versioned<WaitlistEntry>> carried) {
        return carried.stream()
                .flatMap(entry -> entry.state().trail().unrecorded().stream()
                        .filter(move -> move.category() == category)
                        .map(move -> LedgerPage.Line.of(entry.id(), move)))
                .toList();
    }

    /** Whether any household still carried a move of this page. */
    private boolean strikeOff(LedgerPage page) {
        Map<String, Long> taken = new HashMap<>();
        page.lines().forEach(line -> taken.merge(line.entry(), line.move(), Math::max));
        var carriers = waitlist.unrecorded(page.category(), taken.keySet()).stream()
                .filter(entry -> stillCarries(entry, page.category(), taken.getOrDefault(entry.id(), 0L)))
                .toList();
        if (carriers.isEmpty()) {
            return false;
        }
        told.accept(page);
        waitlist.all()
                .changeAll(
                        carriers,
                        entry -> entry.recorded(
                                page.category(),
                                taken.getOrDefault(entry.household().applicationId(), 0L)));
        return true;
    }

    private static boolean stillCarries(Versioned<WaitlistEntry> entry, Category category, long upTo) {
        return entry.state().trail().unrecorded().stream()
                .anyMatch(move -> move.category() == category && move.number() <= upTo);
    }
}
