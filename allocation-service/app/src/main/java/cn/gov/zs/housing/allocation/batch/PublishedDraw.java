package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.contract.Allotment;
import cn.gov.zs.housing.allocation.rules.bundle.Bundle;
import cn.gov.zs.housing.allocation.rules.bundle.DrawRecord;
import cn.gov.zs.housing.allocation.rules.draw.Transcript;
import cn.gov.zs.housing.allocation.rules.draw.Witnessed;
import java.util.List;
import java.util.Objects;

/** A batch in the words of the rules: its transcript, its allotments, its bundle (核验包). */
public final class PublishedDraw {

    private PublishedDraw() {}

    static Transcript transcript(Batch.Frozen frozen, List<Seal> seals) {
        return new Transcript(
                frozen.plan().batchId(),
                frozen.content().digest(),
                seals.stream()
                        .map(s -> new Witnessed(
                                s.number(),
                                s.commitment(),
                                s.reveal().orElseThrow().contribution()))
                        .toList());
    }

    static List<Allotment> allotments(Batch.Drawn drawn) {
        var applications = drawn.frozen().content().applicationIds();
        return drawn.result().drawn().stream()
                .map(d -> new Allotment(
                        d.entrantNumber(),
                        Objects.requireNonNull(applications.get(d.entrantNumber()), "an entrant without application"),
                        d.homeId()))
                .toList();
    }

    /** The file that lets anybody compute the draw again; always the same bytes. */
    public static byte[] bundle(Batch.Drawn drawn) {
        var approved = drawn.approved();
        var content = drawn.frozen().content();
        var record = new DrawRecord(
                content.digest(),
                approved.minutes(),
                drawn.frozen().frozenAt(),
                approved.approvedAt(),
                drawn.openedAt(),
                drawn.drawnAt(),
                drawn.seals().stream()
                        .map(s -> new DrawRecord.SealTimes(
                                s.number(),
                                s.sealedAt(),
                                s.reveal().orElseThrow().at()))
                        .toList());
        return new Bundle(
                        content.lists(),
                        content.scoreSheet(),
                        record,
                        transcript(drawn.frozen(), drawn.seals()),
                        drawn.result())
                .zip();
    }
}
