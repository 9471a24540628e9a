package cn.gov.zs.housing.disclosure.notice.web;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asks for, as it stands in the address: every part may be missing or empty.
 *
 * @param kind name of a {@link NoticeKind}
 * @param township nine-digit code
 * @param phase {@code standing} or {@code ended}
 * @param reference the application, offer or batch
 */
record NoticeQuery(
        @Nullable String kind,
        @Nullable String township,
        @Nullable String phase,
        @Nullable String reference) {

    /** @throws ProblemException 400 naming the part that is none of its values */
    NoticeFilter filter() {
        return new NoticeFilter(
                read("kind", kind, text -> named(NoticeKind.values(), text)),
                read("township", township, Township::find),
                read("phase", phase, text -> named(Phase.values(), text)),
                read("reference", reference, Optional::of));
    }

    /** The list's address with this query, ending so that {@code page=N} can follow. */
    public String href() {
        var address = UriComponentsBuilder.fromPath("/notices");
        given("kind", kind, address);
        given("township", township, address);
        given("phase", phase, address);
        given("reference", reference, address);
        var text = address.encode().toUriString();
        return text + (text.contains("?") ? "&" : "?");
    }

    /**
     * The feed that follows this list; it carries every phase.
     *
     * @param form {@code atom} or {@code json}
     */
    public String feed(String form) {
        var address = UriComponentsBuilder.fromPath("/feeds/public." + form);
        given("kind", kind == null || kind.isBlank() ? "notices" : kind, address);
        given("township", township, address);
        if (reference != null && !reference.isBlank()) {
            address.queryParam("batch", "{batch}").uriVariables(java.util.Map.of("batch", reference));
        }
        return address.encode().toUriString();
    }

    /** Whether anything was asked for. */
    public boolean narrow() {
        return !filter().equals(NoticeFilter.ALL);
    }

    private static void given(String name, @Nullable String value, UriComponentsBuilder address) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }

    private static <T> Optional<T> read(String name, @Nullable String text, Function<String, Optional<T>> reader) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var found = reader.apply(text.strip());
        if (found.isEmpty()) {
            throw ProblemException.field(name, "unknown-value", "filter.unknown-value");
        }
        return found;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        return Arrays.stream(values)
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
