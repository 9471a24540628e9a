package cn.gov.zs.housing.allocation.rules.bundle;

import cn.gov.zs.housing.allocation.rules.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was done when, file {@code record.json}. Nothing here enters the seed.
 *
 * @param approvedDigest the digest the committee passed
 * @param minutes what it resolved
 * @param frozenAt when the lists were fixed
 * @param approvedAt when the committee passed them
 * @param openedAt when the draw was opened for sealing
 * @param drawnAt when the last witness revealed
 * @param seals when each witness sealed and revealed
 */
public record DrawRecord(
        String approvedDigest,
        String minutes,
        Instant frozenAt,
        Instant approvedAt,
        Instant openedAt,
        Instant drawnAt,
        List<SealTimes> seals) {

    /**
     * One witness's times.
     *
     * @param number the order of sealing, from 1
     * @param sealedAt when
     * @param revealedAt when; after the last seal
     */
    public record SealTimes(int number, Instant sealedAt, Instant revealedAt) {

        Json.Obj json() {
            return Json.object(Map.of(
                    "number", Json.of(number),
                    "revealedAt", Json.of(revealedAt.toString()),
                    "sealedAt", Json.of(sealedAt.toString())));
        }

        static SealTimes read(Json.Obj json) {
            json.only("number", "revealedAt", "sealedAt");
            return new SealTimes(
                    json.count("number"), Instant.parse(json.text("sealedAt")), Instant.parse(json.text("revealedAt")));
        }
    }

    /** Keeps its own copy. */
    public DrawRecord {
        seals = List.copyOf(seals);
    }

    Json.Obj json() {
        return Json.object(Map.of(
                "approval",
                        Json.object(Map.of(
                                "approvedAt", Json.of(approvedAt.toString()),
                                "digest", Json.of(approvedDigest),
                                "minutes", Json.of(minutes))),
                "drawnAt", Json.of(drawnAt.toString()),
                "frozenAt", Json.of(frozenAt.toString()),
                "openedAt", Json.of(openedAt.toString()),
                "seals", Json.list(seals, SealTimes::json)));
    }

    static DrawRecord read(Json.Obj json) {
        json.only("approval", "drawnAt", "frozenAt", "openedAt", "seals");
        var approval = json.object("approval").only("approvedAt", "digest", "minutes");
        return new DrawRecord(
                approval.text("digest"),
                approval.text("minutes"),
                Instant.parse(json.text("frozenAt")),
                Instant.parse(approval.text("approvedAt")),
                Instant.parse(json.text("openedAt")),
                Instant.parse(json.text("drawnAt")),
                json.list("seals", SealTimes::read));
    }
}
