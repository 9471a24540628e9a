package cn.gov.zs.housing.allocation.ceremony.mongo;

import cn.gov.zs.housing.allocation.ceremony.Acts;
import cn.gov.zs.housing.allocation.ceremony.Ceremony;
import cn.gov.zs.housing.allocation.ceremony.Mark;
import cn.gov.zs.housing.allocation.ceremony.Typing;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ceremony as it is stored; the parts that a state lacks are absent. The transcript is computed from the rest, never stored. */
record CeremonyDocument(
        Status status,
        boolean due,
        AnnouncementDocument announcement,
        List<SeatDocument> seats,
        @Nullable MarkDocument opened,
        @Nullable MarkDocument sealingClosed,
        @Nullable MarkDocument revealsClosed,
        List<TypingDocument> typings,
        @Nullable Instant completedAt,
        @Nullable Instant handedOver,
        @Nullable AbortDocument aborted) {

    enum Status {
        ANNOUNCED,
        SEALING,
        REVEALING,
        AWAITING_INPUT,
        COMPLETE,
        ABORTED
    }

    record MarkDocument(String by, Instant at) {
        static MarkDocument from(Mark m) {
            return new MarkDocument(m.by(), m.at());
        }

        Mark toDomain() {
            return new Mark(by, at);
        }
    }

    record ConfirmationDocument(int seat, Instant at) {}

    record TypingDocument(List<Integer> balls, MarkDocument typed, List<ConfirmationDocument> confirmations) {
        static TypingDocument from(Typing t) {
            return new TypingDocument(
                    t.balls(),
                    MarkDocument.from(t.typed()),
                    t.confirmations().stream()
                            .map(c -> new ConfirmationDocument(c.seat(), c.at()))
                            .toList());
        }

        Typing toDomain() {
            return new Typing(
                    balls,
                    typed.toDomain(),
                    confirmations.stream()
                            .map(c -> new Typing.Confirmation(c.seat, c.at))
                            .toList());
        }
    }

    /** @param before the state it was aborted in */
    record AbortDocument(Status before, String reason, MarkDocument aborted) {}

    static CeremonyDocument from(Ceremony ceremony) {
        return switch (ceremony) {
            case Ceremony.Running running -> from(running, Status.valueOf(running.state()), null, null);
            case Ceremony.Complete complete -> from(complete.before(), Status.COMPLETE, complete, null);
            case Ceremony.Aborted aborted ->
                from(
                        aborted.before(),
                        Status.ABORTED,
                        null,
                        new AbortDocument(
                                Status.valueOf(aborted.before().state()),
                                aborted.reason(),
                                MarkDocument.from(aborted.aborted())));
        };
    }

    private static CeremonyDocument from(
            Ceremony.Running running,
            Status status,
            Ceremony.@Nullable Complete complete,
            @Nullable AbortDocument aborted) {
        var awaiting = running instanceof Ceremony.AwaitingInput a ? a : null;
        var sealingClosed = awaiting != null
                ? awaiting.sealingClosed()
                : running instanceof Ceremony.Revealing r ? r.sealingClosed() : null;
        return new CeremonyDocument(
                status,
                complete != null && complete.due(),
                AnnouncementDocument.from(running.announcement()),
                running.acts().seats().stream().map(SeatDocument::from).toList(),
                running instanceof Ceremony.Opened o ? MarkDocument.from(o.opened()) : null,
                sealingClosed == null ? null : MarkDocument.from(sealingClosed),
                awaiting == null ? null : MarkDocument.from(awaiting.revealsClosed()),
                awaiting == null
                        ? List.of()
                        : awaiting.typings().stream().map(TypingDocument::from).toList(),
                complete == null ? null : complete.completedAt(),
                complete == null ? null : complete.handedOver().orElse(null),
                aborted);
    }

    Ceremony toDomain() {
        return switch (status) {
            case COMPLETE -> new Ceremony.Complete(awaiting(), stored(completedAt), Optional.ofNullable(handedOver));
            case ABORTED -> {
                var a = stored(aborted);
                yield new Ceremony.Aborted(
                        running(a.before()), a.reason(), a.aborted().toDomain());
            }
            case Status running -> running(running);
        };
    }

    private Ceremony.Running running(Status as) {
        return switch (as) {
            case ANNOUNCED -> new Ceremony.Announced(announcement.toDomain(), acts());
            case SEALING ->
                new Ceremony.Sealing(
                        announcement.toDomain(), acts(), stored(opened).toDomain());
            case REVEALING ->
                new Ceremony.Revealing(
                        announcement.toDomain(),
                        acts(),
                        stored(opened).toDomain(),
                        stored(sealingClosed).toDomain());
            case AWAITING_INPUT -> awaiting();
            case COMPLETE, ABORTED -> throw new IllegalStateException("a ceremony is stored as aborted after its end");
        };
    }

    private Ceremony.AwaitingInput awaiting() {
        return new Ceremony.AwaitingInput(
                announcement.toDomain(),
                acts(),
                stored(opened).toDomain(),
                stored(sealingClosed).toDomain(),
                stored(revealsClosed).toDomain(),
                typings.stream().map(TypingDocument::toDomain).toList());
    }

    private Acts acts() {
        return new Acts(seats.stream().map(SeatDocument::toDomain).toList());
    }

    private <T> T stored(@Nullable T part) {
        return Objects.requireNonNull(part, () -> "a ceremony is stored without a part of " + status);
    }
}
