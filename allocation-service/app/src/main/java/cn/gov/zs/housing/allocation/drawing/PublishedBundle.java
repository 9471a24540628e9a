package cn.gov.zs.housing.allocation.drawing;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.batch.Resolution;
import cn.gov.zs.housing.allocation.logged.LogProofs;
import cn.gov.zs.housing.allocation.logged.LoggedEntries;
import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.rules.published.Bundle;
import cn.gov.zs.housing.allocation.rules.published.LogFile;
import cn.gov.zs.housing.allocation.rules.published.LogStep;
import cn.gov.zs.housing.allocation.rules.published.Votes;
import cn.gov.zs.housing.allocation.signing.OfficeKeys;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bundle (核验包) of a drawn batch: the file that lets anybody compute everything again; always the same bytes. It can be had once
 * all its steps are known to stand in the public log, a moment after the draw.
 */
public final class PublishedBundle {

    private final FrozenBatches frozen;
    private final OfficeKeys keys;
    private final LoggedEntries entries;
    private final Map<Seed, SoftReference<File>> made = new ConcurrentHashMap<>();

    /** A result's digest costs a pass over all of it, and everybody who opens the batch's page asks. */
    private final Map<Seed, List<LogStep>> steps = new ConcurrentHashMap<>();

    /** Once all entries are known nothing of them changes any more. */
    private final Map<Seed, LogProofs.Complete> complete = new ConcurrentHashMap<>();

    /**
     * @param frozen the lists
     * @param keys sign it
     * @param entries what stands in the public log
     */
    public PublishedBundle(FrozenBatches frozen, OfficeKeys keys, LoggedEntries entries) {
        this.frozen = frozen;
        this.keys = keys;
        this.entries = entries;
    }

    /** What there is of a bundle. */
    public sealed interface Answer {}

    /**
     * A file with its digest.
     *
     * @param sha256 64 hexadecimal digits
     */
    public record File(byte[] bytes, String sha256) implements Answer {}

    /**
     * Not yet: entries are still on their way to the public log.
     *
     * @param missing the steps that are not known to stand in it
     */
    public record NotYet(List<LogStep> missing) implements Answer {}

    /** Whether the file can be had. */
    public boolean there(Batch.Drawn drawn) {
        return proofs(drawn) instanceof LogProofs.Complete;
    }

    /** The file. Made once as long as there is room for it, as on the day of a draw many ask for it. */
    public Answer of(Batch.Drawn drawn) {
        var key = drawn.transcript().seed();
        var known = made.get(key);
        var bundle = known == null ? null : known.get();
        return bundle != null
                ? bundle
                : switch (proofs(drawn)) {
                    case LogProofs.Missing(var missing) -> new NotYet(missing);
                    case LogProofs.Complete(var log) -> {
                        var file = make(drawn, log);
                        made.put(key, new SoftReference<>(file));
                        yield file;
                    }
                };
    }

    private LogProofs proofs(Batch.Drawn drawn) {
        var seed = drawn.transcript().seed();
        var known = complete.get(seed);
        if (known != null) {
            return known;
        }
        var proofs = LogProofs.of(steps.computeIfAbsent(seed, _ -> stepsOf(drawn)), entries);
        if (proofs instanceof LogProofs.Complete all) {
            complete.put(seed, all);
            steps.remove(seed);
        }
        return proofs;
    }

    private static List<LogStep> stepsOf(Batch.Drawn drawn) {
        var content = drawn.frozen().content();
        return LogStep.of(
                content.plan(),
                content.digest(),
                drawn.record().attempt(),
                drawn.transcript().closed(),
                Hashes.digest(drawn.result().bytes()));
    }

    private File make(Batch.Drawn drawn, LogFile log) {
        var lists = frozen.get(drawn.frozen().content().digest());
        var bytes = new Bundle(
                        lists.frozen(),
                        votes(drawn.approved().resolution()),
                        drawn.record(),
                        drawn.transcript(),
                        drawn.result(),
                        log)
                .bytes(keys.signing());
        return new File(bytes, Hashes.sha256Hex(bytes));
    }

    private static Votes votes(Resolution resolution) {
        return new Votes(
                resolution.digest(),
                resolution.ballots().size(),
                resolution.quorum(),
                resolution.needed(),
                resolution.ballots().stream()
                        .map(ballot -> new Votes.Vote(
                                ballot.member(),
                                ballot.standsFor(),
                                Votes.Choice.valueOf(ballot.vote().name()),
                                ballot.reason()))
                        .toList(),
                resolution.minutes(),
                resolution.closedAt());
    }
}
