package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a witness signs on arriving (签到): that this seat is there, at this attempt of the ceremony of exactly this frozen batch.
 * Its digest stands on the page for all to compare; no name is in it.
 *
 * @param announcement which ceremony
 * @param seat which seat
 */
public record Statement(Announcement announcement, Seat seat) {

    /** The statement, as canonical JSON. */
    public String text() {
        return CanonicalJson.text(Json.object(Map.of(
                "attempt", Json.of(announcement.attempt()),
                "batchId", Json.of(announcement.batchId()),
                "digest", Json.of(announcement.digest()),
                "rehearsal", Json.of(announcement.rehearsal()),
                "seat", Json.of(seat.seat()),
                "standsFor", Json.of(seat.standsFor().name()),
                "statement", Json.of("zs-attendance-1"))));
    }

    /** Its digest, {@code sha256:<hex>}: this is what is signed. */
    public String digest() {
        return Hashes.digest(text().getBytes(StandardCharsets.UTF_8));
    }
}
