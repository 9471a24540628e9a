package cn.gov.zs.housing.allocation.batch.mongo;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.HomeAnswer;
import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.housing.allocation.batch.ResultObjections;
import cn.gov.zs.housing.allocation.contract.Allotment;
import cn.gov.zs.housing.allocation.rules.ceremony.Transcript;
import cn.gov.zs.housing.allocation.rules.outcome.Result;
import cn.gov.zs.housing.allocation.rules.published.CeremonyRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A draw as it is stored: its files as they are published, and what came after. */
record DrawDocument(
        String openedBy,
        Instant openedAt,
        @Nullable String transcript,
        @Nullable String record,
        @Nullable String result,
        List<AnswerDocument> answers,
        List<AllotmentDocument> allotments,
        @Nullable Instant settledAt,
        @Nullable List<ObjectionDocument> objections,
        @Nullable LocalDate noticeEndedOn,
        @Nullable LocalDate confirmedOn) {

    record ObjectionDocument(String number, ResultObjections.Standing standing) {}

    record AnswerDocument(
            int number,
            HomeAnswer.Kind kind,
            String by,
            Instant at,
            @Nullable RefusalGround ground) {}

    record AllotmentDocument(int number, String applicationId, String homeId) {}

    static DrawDocument of(Batch.Opened opened) {
        var drawn = opened instanceof Batch.WithResult with ? with.drawn() : null;
        var settled = switch (opened) {
            case Batch.Settled s -> s;
            case Batch.Confirmed c -> c.settled();
            case Batch.Drawing _, Batch.Drawn _ -> null;
        };
        return new DrawDocument(
                opened.openedBy(),
                opened.openedAt(),
                drawn == null ? null : text(drawn.transcript().bytes()),
                drawn == null ? null : text(drawn.record().bytes()),
                drawn == null ? null : text(drawn.result().bytes()),
                drawn == null
                        ? List.of()
                        : drawn.answers().stream()
                                .map(a -> new AnswerDocument(
                                        a.number(),
                                        a.kind(),
                                        a.by(),
                                        a.at(),
                                        a.ground().orElse(null)))
                                .toList(),
                settled == null
                        ? List.of()
                        : settled.allotments().stream()
                                .map(a -> new AllotmentDocument(a.entrantNumber(), a.applicationId(), a.homeId()))
                                .toList(),
                settled == null ? null : settled.settledAt(),
                drawn == null ? null : objections(settled == null ? drawn.objections() : settled.objections()),
                settled == null ? null : settled.noticeEndedOn().orElse(null),
                opened instanceof Batch.Confirmed c ? c.confirmedOn() : null);
    }

    private static List<ObjectionDocument> objections(ResultObjections objections) {
        return objections.all().entrySet().stream()
                .map(one -> new ObjectionDocument(one.getKey(), one.getValue()))
                .toList();
    }

    Batch.Drawing drawing(Batch.Approved approved) {
        return new Batch.Drawing(approved, openedBy, openedAt);
    }

    Batch.Drawn drawn(Batch.Approved approved) {
        return drawn(approved, heard());
    }

    private Batch.Drawn drawn(Batch.Approved approved, ResultObjections objections) {
        return new Batch.Drawn(
                drawing(approved),
                Transcript.read(bytes(transcript)),
                CeremonyRecord.read(bytes(record)),
                Result.read(bytes(result)),
                answers.stream()
                        .map(a -> new HomeAnswer(a.number, a.kind, a.by, a.at, Optional.ofNullable(a.ground)))
                        .toList(),
                objections);
    }

    Batch.Settled settled(Batch.Approved approved) {
        return new Batch.Settled(
                drawn(approved),
                allotments.stream()
                        .map(a -> new Allotment(a.number, a.applicationId, a.homeId))
                        .toList(),
                Objects.requireNonNull(settledAt),
                heard(),
                Optional.ofNullable(noticeEndedOn));
    }

    private ResultObjections heard() {
        var all = new LinkedHashMap<String, ResultObjections.Standing>();
        Objects.requireNonNullElse(objections, List.<ObjectionDocument>of())
                .forEach(one -> all.put(one.number, one.standing));
        return new ResultObjections(all);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(@Nullable String file) {
        return Objects.requireNonNull(file, "a drawn batch is stored without a file")
                .getBytes(StandardCharsets.UTF_8);
    }
}
