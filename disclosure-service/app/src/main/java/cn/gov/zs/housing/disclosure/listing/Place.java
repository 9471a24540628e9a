package cn.gov.zs.housing.disclosure.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the order of changes. Pages begin behind one, not at a number: what is published meanwhile moves no page, and a late page
 * costs as much as the first.
 *
 * @param at when the item changed last, to the millisecond
 * @param id the item, which parts those of one moment
 */
public record Place(Instant at, String id) implements Comparable<Place> {
    private static final Pattern FORM = Pattern.compile("([0-9T:.Z-]{20,24})_([0-9A-Za-z-]{1,64})");
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::at).thenComparing(Place::id);

    /** Keeps the moment to the millisecond, as the database does. */
    public Place {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Reads what {@link #text()} wrote; empty for anything else. */
    public static Optional<Place> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(Instant.parse(form.group(1)), form.group(2)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** As it stands in addresses. */
    public String text() {
        return at + "_" + id;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
