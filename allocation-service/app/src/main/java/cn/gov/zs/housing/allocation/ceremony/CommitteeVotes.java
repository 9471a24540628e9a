package cn.gov.zs.housing.allocation.ceremony;

import java.util.Optional;

/** What the committee voted; the ceremony asks before a draw, not before a rehearsal. */
@FunctionalInterface
public interface CommitteeVotes {

    /** The id of the latest vote that passed this digest and that no later act took back, if there is one. */
    Optional<String> passed(String batchId, String digest);
}
