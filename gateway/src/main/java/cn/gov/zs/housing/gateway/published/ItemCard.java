package cn.gov.zs.housing.gateway.published;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What disclosure-service tells of a public item at its internal address.
 *
 * @param key names the item, such as {@code notices/7c2f…}
 * @param path its page
 * @param api its JSON; absent when it has none
 * @param reference what it is about; items of one reference may show each other
 * @param publishedOn day of publication in Shanghai
 * @param personalUntil the moment from which nobody may be shown a copy of it; absent when nothing in it is personal
 * @param state whether it still changes
 * @param shownOn the day in Shanghai its pages were made for
 * @param demoDay whether they say that the clock was moved
 */
record ItemCard(
        String key,
        String path,
        @Nullable String api,
        String reference,
        LocalDate publishedOn,
        @Nullable Instant personalUntil,
        State state,
        LocalDate shownOn,
        boolean demoDay) {

    /** How much of it still changes. */
    enum State {
        /** A notice whose period runs. */
        STANDING,
        /** Said for good. */
        SETTLED,
        /** A list, which changes with everything: shown only when nobody else can show it. */
        LIVING
    }

    /** For which day its pages were made. */
    Edition edition() {
        return new Edition(shownOn, demoDay);
    }
}
