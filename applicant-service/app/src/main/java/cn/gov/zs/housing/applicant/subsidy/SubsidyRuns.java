package cn.gov.zs.housing.applicant.subsidy;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The monthly runs, each change one atomic write with what it announces. */
public interface SubsidyRuns {
    /** The latest list of every month that was run, the latest month first. */
    List<SubsidyRun> latest();

    /** The latest list of this month. */
    Optional<SubsidyRun> find(YearMonth month);

    /** Discarded lists of this month, the earliest first. */
    List<SubsidyRun> discarded(YearMonth month);

    /** Starts a list; false when this attempt exists already. */
    boolean start(SubsidyRun.Computing first);

    /**
     * Changes the latest list of a month.
     *
     * @param decision asked again on the newer state when somebody else was faster
     * @return its answer, {@link RunAnswer.Absent} when there is no such run
     */
    RunAnswer change(YearMonth month, Function<SubsidyRun, RunAnswer> decision);

    /** As {@link #change}, and announces the payment with the same write. */
    RunAnswer close(YearMonth month, Function<SubsidyRun, RunAnswer> decision, List<PaymentLine> paid);
}
