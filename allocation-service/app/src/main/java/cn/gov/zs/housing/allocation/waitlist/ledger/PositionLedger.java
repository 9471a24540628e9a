package cn.gov.zs.housing.allocation.waitlist.ledger;

import cn.gov.zs.housing.allocation.contract.Category;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The position ledger (位次台账): append-only, one for each category. */
public interface PositionLedger {

    /** The last page. */
    Optional<LedgerPage> last(Category category);

    /** Adds a page; false, and nothing is written, if there is a page of this number. */
    boolean append(LedgerPage page);

    /** The pages behind this number, in order. Whoever takes the stream closes it. */
    Stream<LedgerPage> pages(Category category, long after);

    /** The pages that name this household, in order. */
    List<LedgerPage> naming(Category category, String entry);

    /** The last balance of this month or an earlier one. */
    Optional<Balance> balance(Category category, YearMonth month);

    /** Keeps a balance; there is one for each month, so it is kept once. */
    void keep(Balance balance);
}
