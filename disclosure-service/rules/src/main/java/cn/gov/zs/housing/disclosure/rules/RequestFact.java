package cn.gov.zs.housing.disclosure.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request for information.
 *
 * @param kind who asked: a column of table 3
 * @param dueOn the last day to answer, as the calendar in force counted it; empty where the clock never ran
 * @param endedOn the day it was answered or ended; empty while it is open
 * @param row of table 3; empty while it is open
 * @param answered whether the office answered it, so that being in time is the office's
 */
public record RequestFact(
        String number,
        String kind,
        String unit,
        LocalDate arrivedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> endedOn,
        String row,
        boolean answered) {
    List<Subject> subjects() {
        return Subjects.of("", unit, "");
    }
}
