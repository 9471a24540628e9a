package cn.gov.zs.housing.applicant.mandate;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who may act on which case; one record for each case that needs one. */
public interface CaseAccesses {
    /** The record of this case. */
    Optional<CaseAccess> find(ApplicationId application);

    /**
     * Changes the record of a case in one atomic write, beginning with nobody where there is none.
     *
     * @param step asked again if somebody else was quicker
     */
    <R> R change(ApplicationId application, Function<CaseAccess, Step<R>> step);

    /** What a change makes of a record, and what it answers. */
    record Step<R>(CaseAccess next, R answer) {}

    /** Cases of which this person holds, or held, a mandate that was not taken back. */
    List<ApplicationId> listHeldBy(String subject, int limit);
}
