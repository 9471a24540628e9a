package cn.gov.zs.housing.disclosure.calendar;

import java.util.List;

/** The answer to who imports a notice. */
public sealed interface ImportAnswer {
    /** It waits for another person. */
    record Proposed(CalendarVersion.Proposed version) implements ImportAnswer {}

    /** Nothing was stored. */
    record Flawed(List<CalendarFlaw> flaws) implements ImportAnswer {
        /** Keeps its own copy. */
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    /** Another import waits for its decision; first that one. */
    record AnotherWaits(String id) implements ImportAnswer {}
}
