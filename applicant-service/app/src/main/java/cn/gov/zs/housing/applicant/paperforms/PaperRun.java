package cn.gov.zs.housing.applicant.paperforms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a confirmed import has come. Stored with every step, so another replica goes on after a crash; a form that was handed in
 * before it finds its application there.
 *
 * @param id the import's
 * @param done how many forms, from the first on
 * @param notTaken rows whose form could not become an application after all, such as one that the rules of a newer version refuse
 * @param walker the replica that does it, null before its first step
 * @param walkerUntil from then on another replica may take over
 */
public record PaperRun(
        String id,
        int done,
        List<Integer> notTaken,
        @Nullable String walker,
        @Nullable Instant walkerUntil) {
    /** Keeps its own copy of the list. */
    public PaperRun {
        notTaken = List.copyOf(notTaken);
    }

    /** A run that begins. */
    public static PaperRun begins(String id) {
        return new PaperRun(id, 0, List.of(), null, null);
    }

    /** Taken or kept by this replica; empty when another has it. */
    public Optional<PaperRun> takenBy(String replica, Instant now, Instant until) {
        var free = walker == null || walker.equals(replica) || walkerUntil == null || walkerUntil.isBefore(now);
        return free ? Optional.of(new PaperRun(id, done, notTaken, replica, until)) : Optional.empty();
    }

    /** Some more are done; empty when this replica has lost the run. */
    public Optional<PaperRun> advanced(String replica, int from, int more, List<Integer> refused) {
        return replica.equals(walker) && done == from
                ? Optional.of(new PaperRun(
                        id,
                        done + more,
                        Stream.concat(notTaken.stream(), refused.stream()).toList(),
                        walker,
                        walkerUntil))
                : Optional.empty();
    }
}
