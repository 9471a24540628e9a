package cn.gov.zs.housing.housing.upkeep;

import java.time.LocalDate;
import java.util.Optional;

/** A visit to a home (入户巡查), from its plan to what was found. Each state is a type: nothing is found twice. */
public sealed interface OccupancyCheck {
    /** Longest report and reason, in characters. */
    int LONGEST_WORDS = 1000;

    /** What it is about. */
    Visit visit();

    /**
     * A visit.
     *
     * @param id number of the form that planned it
     * @param home the home
     * @param day for which it is planned
     * @param planned who planned it
     */
    record Visit(String id, String home, LocalDate day, Hand planned) {}

    /** To be made (待巡查). */
    record Planned(Visit visit) implements OccupancyCheck {
        /** Records what was found on a day that is not ahead. */
        public CheckAnswer record(Result result, LocalDate today) {
            if (result.on().isAfter(today)) {
                return new CheckAnswer.DayAhead("on");
            }
            if (result.finding() == Finding.EMPTY && result.emptySince().isEmpty()) {
                return new CheckAnswer.SinceMissing();
            }
            if (result.emptySince().filter(result.on()::isBefore).isPresent()) {
                return new CheckAnswer.DayAhead("emptySince");
            }
            return new CheckAnswer.Moved(new Made(visit, result));
        }

        /** It will not be made. */
        public Dropped drop(String reason, Hand by) {
            return new Dropped(visit, reason, by);
        }
    }

    /**
     * What was found; never changed again: another visit may find otherwise.
     *
     * @param on the day of the visit
     * @param finding what it was
     * @param emptySince for {@link Finding#EMPTY}: the first day the home is known to have stood empty
     * @param words what was seen, by whom it was told; about people, so stored encrypted
     * @param hand who recorded it
     */
    record Result(LocalDate on, Finding finding, Optional<LocalDate> emptySince, String words, Hand hand) {
        /** Without the words: they may name people. */
        @Override
        public String toString() {
            return "Result[" + on + ", " + finding + "]";
        }
    }

    /** Made (已巡查). */
    record Made(Visit visit, Result result) implements OccupancyCheck {}

    /** Given up (已取消). */
    record Dropped(Visit visit, String reason, Hand by) implements OccupancyCheck {}

    /** The state as a list can be filtered by. */
    default CheckState state() {
        return switch (this) {
            case Planned _ -> CheckState.PLANNED;
            case Made _ -> CheckState.MADE;
            case Dropped _ -> CheckState.DROPPED;
        };
    }
}
