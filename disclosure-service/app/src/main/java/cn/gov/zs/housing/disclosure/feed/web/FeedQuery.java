package cn.gov.zs.housing.disclosure.feed.web;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.feed.FeedFilter;
import cn.gov.zs.housing.disclosure.feed.FeedFilter.Kind;
import cn.gov.zs.housing.disclosure.feed.Feeds;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a subscriber asks for, as it stands in the address: every part may be missing or empty.
 *
 * @param kind {@code notices}, {@code documents}, {@code corrections}, or the name of one kind of either
 * @param township nine-digit code
 * @param batch the batch
 * @param before the page of changes before this place
 * @param after the page of changes after this place
 * @param lang {@code en}; anything else is Chinese
 */
record FeedQuery(
        @Nullable String kind,
        @Nullable String township,
        @Nullable String batch,
        @Nullable String before,
        @Nullable String after,
        @Nullable String lang) {
    private static final int LONGEST_REFERENCE = 200;

    /** @throws ProblemException 400 naming the part that is none of its values */
    FeedFilter filter(Feeds feeds) {
        return new FeedFilter(
                read("kind", kind, FeedQuery::kindOf),
                read("township", township, Township::find),
                read("batch", batch, FeedQuery::reference)
                        .map(feeds::referencesOf)
                        .orElseGet(java.util.Set::of));
    }

    /** @throws ProblemException 400 when it is none, or stands beside {@code after} */
    Optional<Place> beforePlace() {
        if (given(before) && given(after)) {
            throw unknown("before");
        }
        return read("before", before, Place::parse);
    }

    /** @throws ProblemException 400 when it is none */
    Optional<Place> afterPlace() {
        return read("after", after, Place::parse);
    }

    /** The address of the feed itself, without a place. */
    String address(String path) {
        return address(path, "", "");
    }

    /** The address that was asked for. */
    String self(String path) {
        if (before != null && !before.isBlank()) {
            return address(path, "before", before);
        }
        return after == null ? address(path) : address(path, "after", after);
    }

    /** The address of one of its pages. */
    String address(String path, String name, String place) {
        var values = new LinkedHashMap<String, String>();
        put(values, "kind", kind);
        put(values, "township", township);
        put(values, "batch", batch);
        put(values, "lang", lang);
        put(values, name, place);
        var address = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(each -> address.queryParam(each, "{" + each + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value.strip());
        }
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static Optional<Kind> kindOf(String text) {
        return switch (text) {
            case "notices" -> Optional.of(new Kind.Notices(Optional.empty()));
            case "documents" -> Optional.of(new Kind.Documents(Optional.empty()));
            case "corrections" -> Optional.of(new Kind.Corrections(Optional.empty()));
            default ->
                named(NoticeKind.values(), text)
                        .<Kind>map(only -> new Kind.Notices(Optional.of(only)))
                        .or(() ->
                                named(DocumentKind.values(), text).map(only -> new Kind.Documents(Optional.of(only))));
        };
    }

    private static Optional<String> reference(String text) {
        return text.length() > LONGEST_REFERENCE ? Optional.empty() : Optional.of(text);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        return Arrays.stream(values)
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static <T> Optional<T> read(String name, @Nullable String text, Function<String, Optional<T>> reader) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var found = reader.apply(text.strip());
        if (found.isEmpty()) {
            throw unknown(name);
        }
        return found;
    }

    private static ProblemException unknown(String name) {
        return ProblemException.field(name, "unknown-value", "filter.unknown-value");
    }
}
