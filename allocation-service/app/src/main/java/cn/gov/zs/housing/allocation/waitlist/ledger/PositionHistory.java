package cn.gov.zs.housing.allocation.waitlist.ledger;

import cn.gov.zs.housing.allocation.waitlist.MoveCause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one household's position came to be, day by day, newest first. Of others it holds causes and counts only.
 *
 * @param position where it stands at the end; empty if it has no place
 * @param days the days on which its position changed
 */
public record PositionHistory(Optional<Long> position, List<Day> days) {

    /** Keeps its own copy. */
    public PositionHistory {
        days = List.copyOf(days);
    }

    /**
     * A day, or the part of one up to where it left the list or from where it joined it.
     *
     * @param from its position before; empty if it had none
     * @param to its position after; empty if it had none
     * @param parts what led there; where it had a position before and after, what they moved adds up to the difference
     */
    public record Day(LocalDate day, Optional<Long> from, Optional<Long> to, List<Part> parts) {

        /** Keeps its own copy. */
        public Day {
            parts = List.copyOf(parts);
        }
    }

    /** Whose place changed. */
    public enum Whose {
        /** Its own. */
        OWN,
        /** That of others, who passed it or let it pass. */
        OTHERS,
        /** Everybody's, by one rule: a month waited, a new sheet, a new chain. Who was placed anew first says nothing. */
        EVERYBODY
    }

    /**
     * What moved it.
     *
     * @param whose whose place changed
     * @param cause why
     * @param households of others: how many; else 0
     * @param moved by how much its position changed: less than 0 is further ahead; 0 when it joined or left
     */
    public record Part(Whose whose, MoveCause cause, long households, long moved) {}
}
