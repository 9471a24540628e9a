package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;

/**
 * Until when the clocks of a result can run, as far as it can be known on the day of its draw: every household answers on the last day of
 * its term, the result is published on the last day of the limit (working days), and it stands its notice (natural days). Whoever
 * moves up and objections can make it longer.
 */
final class ResultClocks {

    private ResultClocks() {}

    /** The last day, by this calendar. */
    static LocalDate lastDay(LocalDate draw, WorkCalendar calendar) {
        var answered = draw.plusDays(AnswerTerm.DAYS);
        var published = calendar.deadline(answered, Clause.PUBLICATION.days()).due();
        return published.plusDays(Clause.RESULT_NOTICE.days());
    }
}
