package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.platform.pages.Lang;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a request is answered from the shelf. Whatever is not the plain question for a kept page goes the usual way:
 * a query, a body, a token, a reader who is logged in and whose name stands on every page.
 */
final class ShelfAnswers {

    private static final int MOST_KINDS = 256;

    private final PublicShelf shelf;
    private final BiConsumer<Kept, Kept.Moment> asked;
    private final String sessionCookie;
    private final Map<String, List<Coding>> codings = new ConcurrentHashMap<>();

    /** @param asked told of each item that somebody wants, so that it can be confirmed */
    ShelfAnswers(PublicShelf shelf, BiConsumer<Kept, Kept.Moment> asked, String sessionCookie) {
        this.shelf = shelf;
        this.asked = asked;
        this.sessionCookie = sessionCookie;
    }

    /**
     * An answer from the shelf.
     *
     * @param prepared what to send
     * @param unchanged whether the reader has it already
     * @param age to be told; null while the service confirms what is shown
     */
    record Reply(
            Prepared prepared, boolean unchanged, @Nullable Duration age) {}

    /** Null when the request goes the usual way. */
    @Nullable Reply to(HttpRequest request) {
        var place = shelf.now().find(request.uri());
        if (place == null || !plain(request)) {
            return null;
        }
        var headers = request.headers();
        var cookies = headers.getAll(HttpHeaderNames.COOKIE);
        if (cookies.size() > 1) {
            return null;
        }
        var cookie = cookies.isEmpty() ? null : cookies.getFirst();
        if (place.page() && cookie != null && Cookies.find(cookie, sessionCookie) != null) {
            return null;
        }
        var accept = headers.get(HttpHeaderNames.ACCEPT);
        if (accept != null && !accept.contains("*/*") && !accept.contains(place.media())) {
            return null;
        }
        return answer(place, cookie, headers);
    }

    private @Nullable Reply answer(Place place, @Nullable String cookie, HttpHeaders headers) {
        var kept = place.kept();
        var now = shelf.moment();
        asked.accept(kept, now);
        if (kept.verdict(now) != Kept.Verdict.AT_ONCE) {
            return null;
        }
        var lang = cookie == null
                ? Lang.ZH
                : Lang.parse(Cookies.find(cookie, Lang.NAME)).orElse(Lang.ZH);
        var prepared = place.find(lang, codings(headers));
        if (prepared == null) {
            return null;
        }
        return new Reply(
                prepared,
                EntityTags.match(joined(headers, HttpHeaderNames.IF_NONE_MATCH), prepared.tag()),
                now.away(kept.card()) ? kept.age(now) : null);
    }

    /** GET or HEAD in HTTP/1.1, nothing sent along, nothing asked of us that only Spring knows. */
    private static boolean plain(HttpRequest request) {
        var method = request.method();
        var headers = request.headers();
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && request.decoderResult().isSuccess()
                && !headers.contains(HttpHeaderNames.AUTHORIZATION)
                && nothing(headers.get(HttpHeaderNames.CONTENT_LENGTH))
                && !headers.contains(HttpHeaderNames.TRANSFER_ENCODING)
                && !headers.contains(HttpHeaderNames.EXPECT)
                && !headers.contains(HttpHeaderNames.IF_MATCH);
    }

    private static boolean nothing(@Nullable String length) {
        return length == null || length.equals("0");
    }

    /** Browsers say the same few things: what was read once is not read again. */
    private List<Coding> codings(HttpHeaders headers) {
        var header = joined(headers, HttpHeaderNames.ACCEPT_ENCODING);
        if (header == null) {
            return AcceptedCodings.of(null);
        }
        var known = codings.get(header);
        if (known != null) {
            return known;
        }
        var read = AcceptedCodings.of(header);
        if (codings.size() < MOST_KINDS) {
            codings.put(header, read);
        }
        return read;
    }

    private static @Nullable String joined(HttpHeaders headers, CharSequence name) {
        var all = headers.getAll(name);
        return switch (all.size()) {
            case 0 -> null;
            case 1 -> all.getFirst();
            default -> String.join(", ", all);
        };
    }
}
