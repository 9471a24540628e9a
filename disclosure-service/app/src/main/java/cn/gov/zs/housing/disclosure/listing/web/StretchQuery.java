package cn.gov.zs.housing.disclosure.listing.web;

import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a long list a reader wants, as it stands in the address; the first without either.
 *
 * @param before what comes behind this place
 * @param after what comes before it
 */
public record StretchQuery(
        @Nullable String before, @Nullable String after) {
    /** @throws ProblemException 400 when it is none, or stands beside {@code after} */
    public Optional<Place> beforePlace() {
        if (given(before) && given(after)) {
            throw unknown("before");
        }
        return read("before", before);
    }

    /** @throws ProblemException 400 when it is none */
    public Optional<Place> afterPlace() {
        return read("after", after);
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static Optional<Place> read(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var place = Place.parse(text.strip());
        if (place.isEmpty()) {
            throw unknown(name);
        }
        return place;
    }

    private static ProblemException unknown(String name) {
        return ProblemException.field(name, "unknown-value", "filter.unknown-value");
    }
}
