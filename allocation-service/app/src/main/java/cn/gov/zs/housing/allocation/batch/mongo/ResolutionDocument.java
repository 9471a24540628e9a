package cn.gov.zs.housing.allocation.batch.mongo;

import cn.gov.zs.housing.allocation.batch.Resolution;
import java.time.Instant;
import java.util.List;

/** A resolution as it is stored. */
record ResolutionDocument(
        String digest,
        int quorum,
        int needed,
        List<BallotDocument> ballots,
        String minutes,
        String closedBy,
        Instant closedAt) {

    static ResolutionDocument from(Resolution r) {
        return new ResolutionDocument(
                r.digest(),
                r.quorum(),
                r.needed(),
                r.ballots().stream()
                        .map(b -> new BallotDocument(b.member(), b.name(), b.standsFor(), b.vote(), b.reason()))
                        .toList(),
                r.minutes(),
                r.closedBy(),
                r.closedAt());
    }

    Resolution toDomain() {
        return new Resolution(
                digest,
                quorum,
                needed,
                ballots.stream()
                        .map(b -> new Resolution.Ballot(b.member, b.name, b.standsFor, b.vote, b.reason))
                        .toList(),
                minutes,
                closedBy,
                closedAt);
    }

    record BallotDocument(int member, String name, String standsFor, Resolution.Vote vote, String reason) {}
}
