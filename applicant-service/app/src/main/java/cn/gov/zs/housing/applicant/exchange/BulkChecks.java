package cn.gov.zs.housing.applicant.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bulk runs: the latest of each township. */
public interface BulkChecks {
    /** The latest run of this township. */
    Optional<BulkCheck> find(String township);

    /** The latest run of every township that had one. */
    List<BulkCheck> list();

    /** Starts a run; the one that runs already stays. */
    BulkCheck start(BulkCheck first);

    /** Stops a run, if one runs. */
    void end(String township, BulkCheck.Status how, Instant at);

    /** Takes or keeps a run for this replica; empty when it is another's or has ended. */
    Optional<BulkCheck> take(String township, String replica, Instant now, Instant until);

    /** Stores that some more are done; false when this replica has lost the run. */
    boolean advance(String township, String replica, String upTo, int more, int moreIncomplete);
}
