package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.platform.pages.ItemCard;
import cn.gov.zs.platform.pages.Lang;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Items for tests. */
final class KeptSamples {

    static final LocalDate DAY = LocalDate.parse("2026-12-01");
    static final Instant NOON = Instant.parse("2026-12-01T04:00:00Z");
    static final Instant END = Instant.parse("2026-12-21T16:00:00Z");
    static final Map<String, String> SECURITY = Map.of("X-Frame-Options", "DENY");

    private KeptSamples() {}

    static ItemCard card(String id, ItemCard.State state, LocalDate publishedOn, @Nullable Instant personalUntil) {
        return ItemCard.ofPage("/notices/" + id, "ref-" + id, publishedOn, personalUntil, state, DAY, false);
    }

    /** A file that never changes, made on another day. */
    static Kept tile() {
        var path = "/log/tile/0/000";
        return Kept.of(
                ItemCard.ofFinal("log/tile/0/000", List.of(path), "", LocalDate.EPOCH, DAY.minusDays(9), false),
                List.of(Form.compressed(
                        path,
                        null,
                        new FormHead("application/octet-stream", "max-age=31536000, public, immutable", null, null),
                        new byte[] {1, 2, 3})),
                SECURITY,
                NOON);
    }

    static Kept kept(ItemCard card, String text) {
        return Kept.of(card, forms(card, text), SECURITY, NOON);
    }

    static Kept standing(String id) {
        return kept(card(id, ItemCard.State.STANDING, DAY, END), "notice " + id);
    }

    private static List<Form> forms(ItemCard card, String text) {
        return List.of(
                page(card, Lang.ZH, "公示 " + text),
                page(card, Lang.EN, "Notice " + text),
                Form.compressed(
                        "/api/v1/public" + card.path(),
                        null,
                        new FormHead("application/json", "no-store", "noindex", null),
                        "{\"said\":\"%s\"}".formatted(text).getBytes(StandardCharsets.UTF_8)));
    }

    private static Form page(ItemCard card, Lang lang, String text) {
        var html = "<html><body><div class=\"wide\" id=\"content\">" + text + "</div>" + "<p>again</p>".repeat(100)
                + "</body></html>";
        return Form.compressed(
                String.valueOf(card.path()),
                lang,
                new FormHead("text/html;charset=UTF-8", "no-store", "noindex", null),
                html.getBytes(StandardCharsets.UTF_8));
    }

    static Kept.Moment at(Instant now, boolean sourceAway) {
        var day = LocalDate.ofInstant(now, java.time.ZoneId.of("Asia/Shanghai"));
        return new Kept.Moment(now, now, new Edition(day, false), sourceAway ? Set.of(Upstream.DISCLOSURE) : Set.of());
    }
}
