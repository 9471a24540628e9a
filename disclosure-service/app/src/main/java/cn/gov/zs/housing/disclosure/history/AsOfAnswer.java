package cn.gov.zs.housing.disclosure.history;

import cn.gov.zs.housing.disclosure.listing.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every answer to the question what stood at the end of a day. */
public sealed interface AsOfAnswer {
    /**
     * What stood.
     *
     * @param things newest first
     * @param older behind which place the next page begins; empty on the last
     */
    record Stood(List<PublishedThing> things, Optional<Place> older) implements AsOfAnswer {
        /** Keeps its own copy. */
        public Stood {
            things = List.copyOf(things);
        }
    }

    /** Nothing was published by then; the first was on this day, if there is a first. */
    record BeforeTheFirst(Optional<LocalDate> first) implements AsOfAnswer {}

    /** The day has not ended yet. */
    record NotYet(LocalDate today) implements AsOfAnswer {}
}
