package cn.gov.zs.housing.allocation.drawing;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.batch.Resolution;
import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.rules.published.Bundle;
import cn.gov.zs.housing.allocation.rules.published.Votes;
import cn.gov.zs.housing.allocation.signing.OfficeKeys;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bundle (核验包) of a drawn batch: the file that lets anybody compute everything again; always the same bytes. */
public final class PublishedBundle {

    private final FrozenBatches frozen;
    private final OfficeKeys keys;
    private final Map<Seed, SoftReference<File>> made = new ConcurrentHashMap<>();

    /**
     * @param frozen the lists
     * @param keys sign it
     */
    public PublishedBundle(FrozenBatches frozen, OfficeKeys keys) {
        this.frozen = frozen;
        this.keys = keys;
    }

    /**
     * A file with its digest.
     *
     * @param sha256 64 hexadecimal digits
     */
    public record File(byte[] bytes, String sha256) {}

    /** The file. Made once as long as there is room for it, as on the day of a draw many ask for it. */
    public File of(Batch.Drawn drawn) {
        var key = drawn.transcript().seed();
        var known = made.get(key);
        var bundle = known == null ? null : known.get();
        if (bundle == null) {
            bundle = make(drawn);
            made.put(key, new SoftReference<>(bundle));
        }
        return bundle;
    }

    private File make(Batch.Drawn drawn) {
        var lists = frozen.get(drawn.frozen().content().digest());
        var bytes = new Bundle(
                        lists.frozen(),
                        votes(drawn.approved().resolution()),
                        drawn.record(),
                        drawn.transcript(),
                        drawn.result())
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
