package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.contract.DrawStepTakenV1;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the closing of sealing and of the reveals fixed, for the public log (公开日志). */
public final class FixedSteps {

    private FixedSteps() {}

    /** {@code sha256:<hex>} of what the closing of sealing fixed; empty while it is open. */
    public static Optional<String> sealingDigest(Ceremony ceremony) {
        return switch (ceremony) {
            case Ceremony.Announced _, Ceremony.Sealing _ -> Optional.empty();
            case Ceremony.Revealing _, Ceremony.AwaitingInput _, Ceremony.Complete _ ->
                Optional.of("sha256:"
                        + ceremony.acts().closed(ceremony.announcement()).sealingDigest());
            case Ceremony.Aborted aborted -> sealingDigest(aborted.before());
        };
    }

    /** {@code sha256:<hex>} of what the closing of the reveals fixed; empty until then. */
    public static Optional<String> closingDigest(Ceremony ceremony) {
        return switch (ceremony) {
            case Ceremony.Announced _, Ceremony.Sealing _, Ceremony.Revealing _ -> Optional.empty();
            case Ceremony.AwaitingInput awaiting ->
                Optional.of("sha256:" + awaiting.closed().closingDigest());
            case Ceremony.Complete complete -> closingDigest(complete.before());
            case Ceremony.Aborted aborted -> closingDigest(aborted.before());
        };
    }

    /** What the last step fixed. @throws IllegalArgumentException if nothing was closed yet */
    static DrawStepTakenV1 of(Ceremony.Opened ceremony) {
        return switch (ceremony) {
            case Ceremony.Revealing revealing -> sealing(revealing);
            case Ceremony.AwaitingInput awaiting -> reveals(awaiting);
            case Ceremony.Sealing sealing -> throw new IllegalArgumentException("sealing is still open");
        };
    }

    private static DrawStepTakenV1 sealing(Ceremony.Revealing ceremony) {
        var announced = ceremony.announcement();
        return new DrawStepTakenV1(
                announced.batchId(),
                announced.attempt(),
                DrawStepTakenV1.Step.SEALING_CLOSED,
                sealingDigest(ceremony).orElseThrow(),
                ceremony.sealingClosed().at(),
                ceremony.acts().seats().stream().flatMap(FixedSteps::commitment).toList(),
                "");
    }

    private static Stream<DrawStepTakenV1.Commitment> commitment(SeatActs seat) {
        return seat.sealed().stream()
                .map(own -> new DrawStepTakenV1.Commitment(
                        seat.seat(), own.commitment().hex()));
    }

    private static DrawStepTakenV1 reveals(Ceremony.AwaitingInput ceremony) {
        var announced = ceremony.announcement();
        return new DrawStepTakenV1(
                announced.batchId(),
                announced.attempt(),
                DrawStepTakenV1.Step.REVEALS_CLOSED,
                closingDigest(ceremony).orElseThrow(),
                ceremony.revealsClosed().at(),
                List.of(),
                "");
    }
}
