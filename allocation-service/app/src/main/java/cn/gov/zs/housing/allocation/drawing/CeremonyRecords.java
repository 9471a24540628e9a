package cn.gov.zs.housing.allocation.drawing;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.ceremony.Ceremony;
import cn.gov.zs.housing.allocation.ceremony.SeatActs;
import cn.gov.zs.housing.allocation.ceremony.Typing;
import cn.gov.zs.housing.allocation.rules.published.CeremonyRecord;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A complete ceremony in the words of {@code record.json}. */
public final class CeremonyRecords {

    private CeremonyRecords() {}

    /**
     * What happened when.
     *
     * @param drawing the batch it draws
     */
    public static CeremonyRecord of(Ceremony.Complete ceremony, Batch.Drawing drawing) {
        var awaiting = ceremony.before();
        var typing = awaiting.typing().orElseThrow();
        return new CeremonyRecord(
                ceremony.announcement().attempt(),
                drawing.frozen().aborted(),
                drawing.frozen().frozenAt(),
                awaiting.opened().at(),
                acts(ceremony, seat -> seat.sealed().map(SeatActs.Sealed::at).stream()),
                awaiting.sealingClosed().at(),
                acts(ceremony, seat -> seat.revealed().map(SeatActs.Revealed::at).stream()),
                acts(ceremony, seat -> seat.refusedReveals().stream()),
                awaiting.revealsClosed().at(),
                awaiting.closed().closingDigest(),
                typing.typed().at(),
                typing.confirmations().stream()
                        .map(Typing.Confirmation::seat)
                        .sorted()
                        .toList(),
                ceremony.completedAt());
    }

    private static List<CeremonyRecord.SeatAt> acts(Ceremony ceremony, Function<SeatActs, Stream<Instant>> times) {
        return ceremony.acts().seats().stream()
                .flatMap(seat -> times.apply(seat).map(at -> new CeremonyRecord.SeatAt(seat.seat(), at)))
                .sorted(Comparator.comparing(CeremonyRecord.SeatAt::at).thenComparing(CeremonyRecord.SeatAt::seat))
                .toList();
    }
}
