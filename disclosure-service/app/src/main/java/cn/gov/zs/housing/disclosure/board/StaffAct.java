package cn.gov.zs.housing.disclosure.board;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who recorded something, and when.
 *
 * @param by subject of the member of staff
 * @param name as it was then; shown to staff
 */
public record StaffAct(String by, String name, Instant at) {
    /** Keeps the moment to the millisecond, as the database does. */
    public StaffAct {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
