package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.contract.Category;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The moves of a household that the ledger has not taken over yet. They are written in the same write as the change that caused
 * them, so none is lost.
 *
 * @param moves how many moves it has made
 * @param last why it moved last; empty before the first
 * @param unrecorded those the ledger still has to take over, oldest first
 */
public record Trail(long moves, Optional<MoveCause> last, List<Move> unrecorded) {
    /** Of a household that never had a place. */
    public static final Trail NEW = new Trail(0, Optional.empty(), List.of());

    /** Keeps its own copy. */
    public Trail {
        unrecorded = List.copyOf(unrecorded);
    }

    /** With one more move; the same if nothing moved. */
    public Trail moved(MoveCause cause, Category category, Optional<RankKey> from, Optional<RankKey> to) {
        return from.equals(to)
                ? this
                : new Trail(
                        moves + 1,
                        Optional.of(cause),
                        Stream.concat(unrecorded.stream(), Stream.of(new Move(moves + 1, cause, category, from, to)))
                                .toList());
    }

    /** Without what the ledger of this category has taken over. */
    public Trail recorded(Category category, long upTo) {
        return new Trail(
                moves,
                last,
                unrecorded.stream()
                        .filter(move -> move.category() != category || move.number() > upTo)
                        .toList());
    }

    /** Why it joins a list when it gets a place now. */
    MoveCause joins() {
        return switch (last.orElse(MoveCause.REGISTERED)) {
            case LEFT, GAVE_UP -> MoveCause.REINSTATED;
            case UNSCORED -> MoveCause.SCORE_SHEET;
            case CATEGORY_CHANGED -> MoveCause.CATEGORY_CHANGED;
            case OPENED,
                    REGISTERED,
                    REINSTATED,
                    FACTS_CHANGED,
                    WAITING_POINTS,
                    SCORE_SHEET,
                    TIE_CHAIN,
                    CORRECTED,
                    HOUSED -> MoveCause.REGISTERED;
        };
    }
}
