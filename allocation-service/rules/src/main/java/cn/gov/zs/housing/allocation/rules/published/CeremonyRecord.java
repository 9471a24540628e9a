package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import cn.gov.zs.housing.allocation.rules.proof.BatchDigest;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What happened when (抽签过程记录), file {@code record.json}. The seed does not depend on it.
 *
 * @param attempt which attempt drew, from 1
 * @param aborted the attempts before it
 * @param frozenAt when the batch was frozen
 * @param openedAt when the ceremony was opened
 * @param sealed who sealed when
 * @param sealingClosedAt when sealing was closed
 * @param revealed who revealed when
 * @param refusedReveals who revealed something else than was sealed, and when
 * @param revealsClosedAt when the reveals were closed
 * @param closingDigest what was read out then, 64 hexadecimal digits
 * @param lastInputAt when the last public input was there
 * @param confirmedBy the seats that confirmed it
 * @param drawnAt when the result was computed
 */
public record CeremonyRecord(
        int attempt,
        List<Aborted> aborted,
        Instant frozenAt,
        Instant openedAt,
        List<SeatAt> sealed,
        Instant sealingClosedAt,
        List<SeatAt> revealed,
        List<SeatAt> refusedReveals,
        Instant revealsClosedAt,
        String closingDigest,
        Instant lastInputAt,
        List<Integer> confirmedBy,
        Instant drawnAt) {

    /**
     * A seat did something.
     *
     * @param seat the seat
     * @param at when
     */
    public record SeatAt(int seat, Instant at) {

        Json.Obj json() {
            return Json.object(Map.of("at", Json.of(Times.text(at)), "seat", Json.of(seat)));
        }

        static SeatAt read(Json.Obj json) {
            json.only("at", "seat");
            return new SeatAt(json.count("seat"), Times.read(json.text("at")));
        }
    }

    /**
     * An attempt that was aborted (中止).
     *
     * @param attempt which
     * @param abortedAt when
     * @param reason why
     * @param digest the batch digest it would have drawn
     */
    public record Aborted(int attempt, Instant abortedAt, String reason, String digest) {

        Json.Obj json() {
            return Json.object(Map.of(
                    "abortedAt", Json.of(Times.text(abortedAt)),
                    "attempt", Json.of(attempt),
                    "digest", Json.of(digest),
                    "reason", Json.of(reason)));
        }

        static Aborted read(Json.Obj json) {
            json.only("abortedAt", "attempt", "digest", "reason");
            return new Aborted(
                    json.count("attempt"),
                    Times.read(json.text("abortedAt")),
                    json.text("reason"),
                    BatchDigest.checked(json.text("digest")));
        }
    }

    /** Keeps its own copies. @throws IllegalArgumentException if the closing digest is none */
    public CeremonyRecord {
        aborted = List.copyOf(aborted);
        sealed = List.copyOf(sealed);
        revealed = List.copyOf(revealed);
        refusedReveals = List.copyOf(refusedReveals);
        confirmedBy = List.copyOf(confirmedBy);
        Hashes.bytes(closingDigest, Hashes.BYTES);
    }

    /** The bytes of {@code record.json}. @throws IllegalArgumentException if an instant is finer than a millisecond */
    public byte[] bytes() {
        return CanonicalJson.bytes(Json.object(Map.ofEntries(
                Map.entry("aborted", Json.list(aborted, Aborted::json)),
                Map.entry("attempt", Json.of(attempt)),
                Map.entry("closingDigest", Json.of(closingDigest)),
                Map.entry("confirmedBy", Json.list(confirmedBy, Json::of)),
                Map.entry("drawnAt", Json.of(Times.text(drawnAt))),
                Map.entry("frozenAt", Json.of(Times.text(frozenAt))),
                Map.entry("lastInputAt", Json.of(Times.text(lastInputAt))),
                Map.entry("openedAt", Json.of(Times.text(openedAt))),
                Map.entry("refusedReveals", Json.list(refusedReveals, SeatAt::json)),
                Map.entry("revealed", Json.list(revealed, SeatAt::json)),
                Map.entry("revealsClosedAt", Json.of(Times.text(revealsClosedAt))),
                Map.entry("sealed", Json.list(sealed, SeatAt::json)),
                Map.entry("sealingClosedAt", Json.of(Times.text(sealingClosedAt))))));
    }

    /** Reads {@code record.json}. @throws RuntimeException naming what is wrong with it */
    public static CeremonyRecord read(byte[] bytes) {
        var json = JsonReader.readObject(bytes)
                .only(
                        "aborted",
                        "attempt",
                        "closingDigest",
                        "confirmedBy",
                        "drawnAt",
                        "frozenAt",
                        "lastInputAt",
                        "openedAt",
                        "refusedReveals",
                        "revealed",
                        "revealsClosedAt",
                        "sealed",
                        "sealingClosedAt");
        return new CeremonyRecord(
                json.count("attempt"),
                json.list("aborted", Aborted::read),
                Times.read(json.text("frozenAt")),
                Times.read(json.text("openedAt")),
                json.list("sealed", SeatAt::read),
                Times.read(json.text("sealingClosedAt")),
                json.list("revealed", SeatAt::read),
                json.list("refusedReveals", SeatAt::read),
                Times.read(json.text("revealsClosedAt")),
                json.text("closingDigest"),
                Times.read(json.text("lastInputAt")),
                json.counts("confirmedBy"),
                Times.read(json.text("drawnAt")));
    }
}
