package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.ceremony.Announcement;
import cn.gov.zs.housing.allocation.ceremony.Ceremony;
import cn.gov.zs.housing.allocation.ceremony.Mark;
import cn.gov.zs.housing.allocation.ceremony.SeatActs;
import cn.gov.zs.housing.allocation.ceremony.Typing;
import cn.gov.zs.platform.eventing.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A ceremony as the public sees it: seats and whom they stand for, no account and no officer. What has not happened is absent.
 *
 * @param version counts the changes; the id of the event that tells of it
 * @param state ANNOUNCED, SEALING, REVEALING, AWAITING_INPUT, COMPLETE or ABORTED
 * @param stoodAt the same, and for an aborted one the state it was aborted in
 * @param over whether nothing can change any more
 * @param typings the balls as typed, oldest first; the last one holds
 * @param transcript path of the transcript, once complete
 */
public record CeremonyView(
        String id,
        String key,
        long version,
        String batchId,
        String title,
        String digest,
        boolean rehearsal,
        int attempt,
        String state,
        String stoodAt,
        boolean over,
        List<SeatView> seats,
        int needed,
        int balls,
        int highest,
        Instant announcedAt,
        @Nullable Instant openedAt,
        @Nullable Instant sealingClosedAt,
        @Nullable Instant revealsClosedAt,
        @Nullable String closingDigest,
        List<TypingView> typings,
        @Nullable Instant completedAt,
        @Nullable String seed,
        @Nullable String transcript,
        @Nullable String abortReason,
        @Nullable Instant abortedAt) {

    private static final int GROUP = 4;

    /**
     * A seat and what its witness did.
     *
     * @param status INVITED, ATTENDING, SEALED, REVEALED, ABSENT or WITHHELD
     * @param statement the digest of the statement that was signed on arriving
     * @param refusedReveals how often something was revealed that does not open the seal
     */
    public record SeatView(
            int seat,
            String standsFor,
            String status,
            @Nullable Instant signedAt,
            @Nullable String statement,
            @Nullable String commitment,
            @Nullable Instant sealedAt,
            @Nullable String salt,
            @Nullable String value,
            @Nullable Instant revealedAt,
            int refusedReveals) {

        /** The commitment as it is read out. */
        @JsonIgnore
        public List<String> commitmentGroups() {
            return groups(commitment);
        }
    }

    /** Balls as they were typed, and the seats that confirmed them. */
    public record TypingView(List<Integer> balls, Instant typedAt, List<Integer> confirmedBy) {}

    static CeremonyView of(Versioned<Ceremony> found) {
        var ceremony = found.state();
        var a = ceremony.announcement();
        var running = ceremony instanceof Ceremony.Running r
                ? r
                : ceremony instanceof Ceremony.Aborted aborted ? aborted.before() : null;
        var complete = ceremony instanceof Ceremony.Complete c ? c : null;
        var awaiting = complete != null
                ? complete.before()
                : running instanceof Ceremony.AwaitingInput waiting ? waiting : null;
        var opened = awaiting != null ? awaiting : running instanceof Ceremony.Opened o ? o : null;
        var sealingClosed = awaiting != null
                ? awaiting.sealingClosed()
                : running instanceof Ceremony.Revealing revealing ? revealing.sealingClosed() : null;
        var abort = ceremony instanceof Ceremony.Aborted aborted ? aborted : null;
        return new CeremonyView(
                found.id(),
                a.key(),
                found.version(),
                a.batchId(),
                a.title(),
                a.digest(),
                a.rehearsal(),
                a.attempt(),
                ceremony.state(),
                abort == null ? ceremony.state() : abort.before().state(),
                complete != null || abort != null,
                ceremony.acts().seats().stream().map(s -> seat(ceremony, s)).toList(),
                a.needed(),
                a.lastInput().balls(),
                a.lastInput().highest(),
                a.announced().at(),
                opened == null ? null : opened.opened().at(),
                at(sealingClosed, Mark::at),
                at(awaiting, w -> w.revealsClosed().at()),
                awaiting == null ? null : awaiting.closed().closingDigest(),
                awaiting == null
                        ? List.of()
                        : awaiting.typings().stream().map(CeremonyView::typing).toList(),
                at(complete, Ceremony.Complete::completedAt),
                complete == null ? null : complete.seed().hex(),
                complete == null ? null : path(a) + "/transcript.json",
                abort == null ? null : abort.reason(),
                at(abort, x -> x.aborted().at()));
    }

    private static <T> @Nullable Instant at(@Nullable T part, Function<T, Instant> when) {
        return part == null ? null : when.apply(part);
    }

    static String path(Announcement a) {
        return "/batches/" + a.batchId() + "/ceremonies/" + a.key();
    }

    private static SeatView seat(Ceremony ceremony, SeatActs s) {
        var attendance = s.attendance();
        return new SeatView(
                s.seat(),
                ceremony.announcement().party(s.seat()).name(),
                SeatStatus.of(ceremony, s).name(),
                attendance.map(SeatActs.Attendance::at).orElse(null),
                attendance.map(SeatActs.Attendance::statement).orElse(null),
                s.sealed().map(c -> c.commitment().hex()).orElse(null),
                s.sealed().map(SeatActs.Sealed::at).orElse(null),
                s.revealed().map(r -> r.contribution().salt()).orElse(null),
                s.revealed().map(r -> r.contribution().value()).orElse(null),
                s.revealed().map(SeatActs.Revealed::at).orElse(null),
                s.refusedReveals().size());
    }

    private static TypingView typing(Typing t) {
        return new TypingView(
                t.balls(),
                t.typed().at(),
                t.confirmations().stream()
                        .map(Typing.Confirmation::seat)
                        .sorted()
                        .toList());
    }

    /** Where everybody sees it. */
    @JsonIgnore
    public String path() {
        return "/batches/" + batchId + "/ceremonies/" + key;
    }

    /** How many have sealed. */
    @JsonProperty
    public long sealed() {
        return seats.stream().filter(s -> s.commitment() != null).count();
    }

    /** How many have revealed. */
    @JsonProperty
    public long revealed() {
        return seats.stream().filter(s -> s.value() != null).count();
    }

    /** The balls that hold, if any were typed. */
    @JsonIgnore
    public Optional<TypingView> typed() {
        return typings.isEmpty() ? Optional.empty() : Optional.of(typings.getLast());
    }

    /** What a page that shows forms must not miss: the state, and the balls to confirm. */
    @JsonProperty
    public String moment() {
        return state + typed().map(t -> " " + t.balls()).orElse("");
    }

    /** The batch's digest without its prefix, as it is read out. */
    @JsonIgnore
    public List<String> digestGroups() {
        return groups(digest.substring("sha256:".length()));
    }

    /** The closing digest as it is read out. */
    @JsonIgnore
    public List<String> closingGroups() {
        return groups(closingDigest);
    }

    /** The seed as it is read out. */
    @JsonIgnore
    public List<String> seedGroups() {
        return groups(seed);
    }

    private static List<String> groups(@Nullable String hex) {
        return hex == null ? List.of() : List.of(hex.split("(?<=\\G.{" + GROUP + "})"));
    }
}
