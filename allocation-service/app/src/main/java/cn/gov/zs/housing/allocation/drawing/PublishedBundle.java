package cn.gov.zs.housing.allocation.drawing;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.batch.Resolution;
import cn.gov.zs.housing.allocation.rules.published.Bundle;
import cn.gov.zs.housing.allocation.rules.published.Votes;
import cn.gov.zs.housing.allocation.signing.OfficeKeys;

/** The bundle (核验包) of a drawn batch: the file that lets anybody compute everything again; always the same bytes. */
public final class PublishedBundle {

    private final FrozenBatches frozen;
    private final OfficeKeys keys;

    /**
     * @param frozen the lists
     * @param keys sign it
     */
    public PublishedBundle(FrozenBatches frozen, OfficeKeys keys) {
        this.frozen = frozen;
        this.keys = keys;
    }

    /** The file. */
    public byte[] of(Batch.Drawn drawn) {
        var lists = frozen.get(drawn.frozen().content().digest());
        return new Bundle(
                        lists.frozen(),
                        votes(drawn.approved().resolution()),
                        drawn.record(),
                        drawn.transcript(),
                        drawn.result())
                .bytes(keys.signing());
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
