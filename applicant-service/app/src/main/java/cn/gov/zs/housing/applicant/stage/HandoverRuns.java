package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.application.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bulk handovers, all of them. */
public interface HandoverRuns {
    /** The run with this id. */
    Optional<HandoverRun> find(String id);

    /** Starts a run; the one with this id that is there already stays. */
    HandoverRun start(HandoverRun first);

    /** The ids of those that are not over; few. */
    List<String> underWay();

    /** Those this subject started, newest first. */
    List<HandoverRun> startedBy(String subject, Page page);

    /** Takes or keeps a run for this replica; empty when it is another's or over. */
    Optional<HandoverRun> take(String id, String replica, Instant now, Instant until);

    /** Stores that some more were looked at; false when this replica has lost the run. */
    boolean advance(String id, String replica, String upTo, int more, int moreLeft);

    /** Ends a run. */
    void end(String id, Instant at);
}
