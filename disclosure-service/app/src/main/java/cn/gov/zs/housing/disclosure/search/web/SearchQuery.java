package cn.gov.zs.housing.disclosure.search.web;

import cn.gov.zs.housing.disclosure.library.AnswerCategory;
import cn.gov.zs.housing.disclosure.library.Validity;
import cn.gov.zs.housing.disclosure.search.SearchFilter;
import cn.gov.zs.housing.disclosure.search.SearchKind;
import cn.gov.zs.housing.disclosure.search.SearchOrder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked for, as it stands in the address: every part may be missing or empty.
 *
 * @param q the words
 * @param issuer 发布机关, exactly
 * @param page from 0
 */
record SearchQuery(
        @Nullable String q,
        @Nullable SearchKind kind,
        @Nullable String issuer,
        @Nullable @Min(1900) @Max(2999) Integer year,
        @Nullable Validity validity,
        @Nullable AnswerCategory category,
        @Nullable SearchOrder sort,
        @Nullable @Min(0) @Max(10_000) Integer page) {

    String words() {
        return q == null ? "" : q.strip();
    }

    int number() {
        return page == null ? 0 : page;
    }

    SearchOrder order() {
        return sort == null ? SearchOrder.RELEVANCE : sort;
    }

    SearchFilter filter(Place place) {
        var kinds = kind != null && place.kinds().contains(kind) ? Set.of(kind) : Set.copyOf(place.kinds());
        return new SearchFilter(
                kinds,
                Optional.ofNullable(issuer).filter(name -> !name.isBlank()),
                Optional.ofNullable(year),
                Optional.ofNullable(validity),
                Optional.ofNullable(category));
    }

    /** Whether anything but the words narrows it. */
    public boolean narrowed() {
        return kind != null
                || (issuer != null && !issuer.isBlank())
                || year != null
                || validity != null
                || category != null;
    }

    /** This question without its page, so that {@code page=N} can follow. */
    String address(Place place) {
        var text = address(place, true);
        return text + (text.contains("?") ? "&" : "?");
    }

    /** The words alone. */
    String widened(Place place) {
        return address(place, false);
    }

    private String address(Place place, boolean filters) {
        var values = new LinkedHashMap<String, String>();
        put(values, "q", words());
        if (filters) {
            put(values, "kind", kind);
            put(values, "issuer", issuer);
            put(values, "year", year);
            put(values, "validity", validity);
            put(values, "category", category);
            put(values, "sort", sort);
        }
        var address = UriComponentsBuilder.fromPath(place.path());
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(LinkedHashMap<String, String> values, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            values.put(name, value.toString());
        }
    }
}
