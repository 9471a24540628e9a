package cn.gov.zs.housing.applicant.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * News of a message on its way through one channel (投递). It is handed over at least once; a crash between handing it over and
 * writing that down repeats it under the same id.
 *
 * @param channel which way
 * @param tries how often it was begun
 * @param standing how it stands
 */
public record Delivery(ChannelKind channel, int tries, Standing standing) {
    /** Tries after which a delivery is given up. With pauses that double up to six hours that is about two days. */
    public static final int MOST_TRIES = 16;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration LEFT_IN_PEACE = Duration.ofMinutes(1);
    private static final int MAX_ANSWER = 500;

    /** How a delivery stands. */
    public sealed interface Standing {
        /** Not begun. */
        record Queued(Instant due) implements Standing {}

        /** Handed over just now by a replica that has until {@code due} to say what became of it. */
        record UnderWay(Instant due) implements Standing {}

        /** It failed and is tried again. */
        record Retrying(Instant due, String reason) implements Standing {}

        /** The other side has it. */
        record Sent(Instant at, String answer) implements Standing {}

        /** It is given up. */
        record Failed(Instant at, String reason) implements Standing {}
    }

    /** A delivery that may begin at once. */
    public static Delivery queued(ChannelKind channel, Instant at) {
        return new Delivery(channel, 0, new Standing.Queued(at));
    }

    /** When it wants attention; empty when it is over. */
    public Optional<Instant> due() {
        return switch (standing) {
            case Standing.Queued(var due) -> Optional.of(due);
            case Standing.UnderWay(var due) -> Optional.of(due);
            case Standing.Retrying retrying -> Optional.of(retrying.due());
            case Standing.Sent _, Standing.Failed _ -> Optional.empty();
        };
    }

    /** When it was over; empty while it is not. */
    public Optional<Instant> over() {
        return switch (standing) {
            case Standing.Sent sent -> Optional.of(sent.at());
            case Standing.Failed failed -> Optional.of(failed.at());
            case Standing.Queued _, Standing.UnderWay _, Standing.Retrying _ -> Optional.empty();
        };
    }

    /**
     * Begun by a replica; empty when nothing is due. One that died in every try is given up in the end, too.
     *
     * @param until from then on another replica may begin it again
     */
    Optional<Delivery> begun(Instant now, Instant until) {
        return due().filter(due -> !due.isAfter(now))
                .map(_ -> tries < MOST_TRIES
                        ? with(tries + 1, new Standing.UnderWay(until))
                        : with(tries, new Standing.Failed(now, "given up")));
    }

    /**
     * What became of the try with this number. When another replica has begun a later one, only that it arrived still counts.
     */
    Delivery ended(int attempt, Channel.Outcome outcome, Instant at) {
        if (over().isPresent() || (attempt != tries && !(outcome instanceof Channel.Outcome.Taken))) {
            return this;
        }
        return switch (outcome) {
            case Channel.Outcome.Taken(var answer) -> with(tries, new Standing.Sent(at, shortened(answer)));
            case Channel.Outcome.Refused(var answer) -> with(tries, new Standing.Failed(at, shortened(answer)));
            case Channel.Outcome.NotTried _ ->
                with(tries - 1, new Standing.Retrying(at.plus(LEFT_IN_PEACE), "left in peace"));
            case Channel.Outcome.NotNow(var reason) ->
                tries >= MOST_TRIES
                        ? with(tries, new Standing.Failed(at, shortened(reason)))
                        : with(tries, new Standing.Retrying(at.plus(pause()), shortened(reason)));
        };
    }

    private Duration pause() {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private Delivery with(int newTries, Standing next) {
        return new Delivery(channel, newTries, next);
    }

    private static String shortened(String answer) {
        return answer.length() <= MAX_ANSWER ? answer : answer.substring(0, MAX_ANSWER);
    }
}
