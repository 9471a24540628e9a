package cn.gov.zs.housing.disclosure.notice;

import java.time.LocalDate;

/** Every answer to a request to end a notice. */
public sealed interface EndAnswer {
    /**
     * Its period is over.
     *
     * @param notice what remains
     */
    record Over(Ended notice) implements EndAnswer {}

    /**
     * The law says no.
     *
     * @param firstLawfulDay first day on which it may be ended
     * @param clause the clause that keeps it standing
     */
    record StillStanding(LocalDate firstLawfulDay, Clause clause) implements EndAnswer {}
}
