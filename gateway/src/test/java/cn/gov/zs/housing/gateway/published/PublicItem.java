package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.testing.StubService;
import cn.gov.zs.housing.gateway.testing.StubService.Answer;
import cn.gov.zs.platform.pages.ItemCard;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a stub in a service's place says of its public items, at the internal address and at their own. */
final class PublicItem {

    private static final JsonMapper JSON = new JsonMapper();

    private final StubService service;
    private final Map<String, ItemCard> cards = new ConcurrentHashMap<>();

    private PublicItem(StubService service) {
        this.service = service;
        service.on(
                ItemCard.ADDRESS,
                (exchange, body) -> StubService.text(
                                200, "application/json", JSON.writeValueAsString(List.copyOf(cards.values())))
                        .to(exchange, body));
    }

    static PublicItem ofDisclosure(StubService disclosure) {
        var items = new PublicItem(disclosure);
        items.list("lists/home", "/", "首页");
        return items;
    }

    static PublicItem ofAllocation(StubService allocation) {
        var items = new PublicItem(allocation);
        items.list("allocation/lists/batches", "/batches", "批次");
        return items;
    }

    /** A notice that stands, in both languages and as JSON. */
    void stands(String id, LocalDate today, @Nullable Instant personalUntil, String text) {
        page("/notices/" + id, ItemCard.State.STANDING, today, personalUntil, text);
    }

    /** What is left of it. */
    void settled(String id, LocalDate today, String text) {
        page("/notices/" + id, ItemCard.State.SETTLED, today, null, text);
    }

    private void page(String path, ItemCard.State state, LocalDate day, @Nullable Instant personalUntil, String text) {
        shows(path, text);
        service.on("/api/v1/public" + path, StubService.text(200, "application/json", "{\"said\":\"" + text + "\"}"));
        says(ItemCard.ofPage(path, "ref-" + path, day, personalUntil, state, day, false));
    }

    /** A list, which changes with everything. */
    void list(String key, String path, String text) {
        shows(path, text);
        says(ItemCard.ofList(key, path, List.of(), null, null, LocalDate.EPOCH, false));
    }

    /** A list of files, each with what is in it. */
    void files(String key, @Nullable String version, Map<String, Answer> files) {
        files.forEach(service::on);
        says(ItemCard.ofList(key, null, List.copyOf(files.keySet()), version, null, LocalDate.EPOCH, false));
    }

    /** A file that never changes. */
    void isFinal(String key, String path, Answer answer) {
        service.on(path, answer);
        says(ItemCard.ofFinal(key, List.of(path), "", LocalDate.EPOCH, LocalDate.EPOCH, false));
    }

    /** An item of any kind, whose page says this. */
    void page(ItemCard card, String text) {
        shows(String.valueOf(card.path()), text);
        says(card);
    }

    private void says(ItemCard card) {
        cards.put(card.key(), card);
        service.on(
                ItemCard.ADDRESS + "/" + card.key(),
                StubService.text(200, "application/json", JSON.writeValueAsString(card)));
    }

    private void shows(String path, String text) {
        service.on(path, (exchange, body) -> {
            var english = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"))
                    .contains("lang=en");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Robots-Tag", "noindex, noarchive, nosnippet");
            exchange.getResponseHeaders().set("Vary", "Cookie");
            page((english ? "Notice " : "公示 ") + text).to(exchange, body);
        });
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
