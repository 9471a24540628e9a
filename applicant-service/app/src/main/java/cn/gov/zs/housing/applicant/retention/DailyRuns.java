package cn.gov.zs.housing.applicant.retention;

import java.time.Instant;
import java.time.LocalDate;

/** The one daily run of this service, shared by its replicas. */
public interface DailyRuns {
    /** Where it stands. */
    DailyRun get();

    /** Takes or keeps it for this replica; false when the day is done or another has it. */
    boolean take(String replica, LocalDate day, Instant now, Instant until);

    /** Finishes it for this day; false when this replica has lost it. */
    boolean finish(String replica, LocalDate day, int removed, Instant at);
}
