package cn.gov.zs.housing.allocation.waitlist.ledger;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.Move;
import cn.gov.zs.housing.allocation.waitlist.MoveCause;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of a category's ledger; never changes once it is written.
 *
 * @param category whose
 * @param number counts the category's pages from 1, without a gap
 * @param day on which it was written; never before the page in front of it
 * @param lines the moves, in the order in which they take effect
 */
public record LedgerPage(Category category, long number, LocalDate day, List<Line> lines) {

    /** Keeps its own copy. */
    public LedgerPage {
        lines = List.copyOf(lines);
    }

    /**
     * A household's own place changed.
     *
     * @param entry the household, by its application
     * @param move the number of its move
     */
    public record Line(String entry, long move, MoveCause cause, Optional<RankKey> from, Optional<RankKey> to) {
        static Line of(String entry, Move move) {
            return new Line(entry, move.number(), move.cause(), move.from(), move.to());
        }
    }
}
