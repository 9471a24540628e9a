package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.testing.StubService;
import cn.gov.zs.housing.gateway.testing.StubService.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a stub in disclosure-service's place says of its public items, at the internal address and at their own. */
final class PublicItem {

    private final StubService disclosure;
    private final Map<String, String> cards = new ConcurrentHashMap<>();

    PublicItem(StubService disclosure) {
        this.disclosure = disclosure;
        disclosure.on(
                "/internal/published",
                (exchange, body) -> StubService.text(
                                200,
                                "application/json",
                                cards.values().stream().collect(Collectors.joining(",", "[", "]")))
                        .to(exchange, body));
        list("lists/home", "/", "首页");
    }

    /** A notice that stands, in both languages and as JSON. */
    void stands(String id, LocalDate today, @Nullable Instant personalUntil, String text) {
        says("notices/" + id, "/notices/" + id, "/api/v1/public/notices/" + id, "STANDING", today, personalUntil, text);
    }

    /** What is left of it. */
    void settled(String id, LocalDate today, String text) {
        says("notices/" + id, "/notices/" + id, "/api/v1/public/notices/" + id, "SETTLED", today, null, text);
    }

    /** A list, which changes with everything. */
    void list(String key, String path, String text) {
        says(key, path, null, "LIVING", LocalDate.EPOCH, null, text);
    }

    private void says(
            String key,
            String path,
            @Nullable String api,
            String state,
            LocalDate day,
            @Nullable Instant personalUntil,
            String text) {
        var card = """
                {"key":"%s","path":"%s",%s"reference":"ref-%s","publishedOn":"%s",%s"state":"%s","shownOn":"%s","demoDay":false}""".formatted(
                        key,
                        path,
                        api == null ? "" : "\"api\":\"" + api + "\",",
                        key,
                        day,
                        personalUntil == null ? "" : "\"personalUntil\":\"" + personalUntil + "\",",
                        state,
                        day);
        disclosure.on(path, (exchange, body) -> {
            var english = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"))
                    .contains("lang=en");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Robots-Tag", "noindex, noarchive, nosnippet");
            exchange.getResponseHeaders().set("Vary", "Cookie");
            page((english ? "Notice " : "公示 ") + text).to(exchange, body);
        });
        if (api != null) {
            disclosure.on(api, StubService.text(200, "application/json", "{\"said\":\"" + text + "\"}"));
        }
        cards.put(key, card);
        disclosure.on("/internal/published/" + key, StubService.text(200, "application/json", card));
    }

    static Answer page(String text) {
        var html = "<html><body><div class=\"wide\" id=\"content\"><main>" + text + "</main></div>"
                + "<p>footer</p>".repeat(50) + "</body></html>";
        return (exchange, body) -> {
            var bytes = html.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }
}
