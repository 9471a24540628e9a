package cn.gov.zs.housing.applicant.encryption;

import java.time.Instant;
import java.util.Optional;

/** The latest request to re-encrypt, kept so that it outlives the replica that took it. */
public interface ReEncryptions {
    /** The latest request. */
    Optional<ReEncryption> find();

    /** Requests it; the one that runs already is kept, and covers this one too. */
    ReEncryption request(String by, Instant at);

    /** Takes the work for a replica, or keeps it; false when another replica has it or nothing is asked for. */
    boolean take(String replica, Instant now, Instant until);

    /** Ends what this replica has taken; nothing happens when it is no longer its. */
    void end(String replica, int unreadable, Instant at);
}
