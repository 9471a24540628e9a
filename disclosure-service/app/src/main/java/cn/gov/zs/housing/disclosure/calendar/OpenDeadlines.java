package cn.gov.zs.housing.disclosure.calendar;

import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Due dates that are stored and run still: what another calendar would do to them, and how far it is carried out. */
public interface OpenDeadlines {
    /**
     * One that another calendar moves.
     *
     * @param item what is due, in Chinese
     * @param english the same in English
     * @param path its page
     */
    record Move(String item, String english, String path, LocalDate from, LocalDate to) {}

    /**
     * Some of those that move.
     *
     * @param next where the next page begins; empty on the last
     */
    record MovePage(List<Move> items, Optional<String> next) {
        /** Keeps its own copy. */
        public MovePage {
            items = List.copyOf(items);
        }
    }

    /**
     * How many move.
     *
     * @param looked how many open ones were counted again
     * @param moving how many of them move
     * @param all whether these are all
     */
    record MoveCount(long looked, long moving, boolean all) {}

    /**
     * How far the open ones were counted again by a version of the calendar.
     *
     * @param total how many there were when it began
     * @param looked how many were counted
     * @param moved how many of them moved
     * @param endedAt empty while it goes on
     */
    record Progress(long total, long looked, long moved, Instant startedAt, Optional<Instant> endedAt) {}

    /** Those that move, by due date; {@code after} continues a page. Empty for a place that is none. */
    Optional<MovePage> listMoving(WorkCalendar next, String after, int size);

    /** Counts them, looking at so many at most. */
    MoveCount countMoving(WorkCalendar next, long atMost);

    /** How far it is, by this version of the calendar; empty before it begins. */
    Optional<Progress> progress(String version);
}
