package cn.gov.zs.housing.disclosure.report;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every report, one a year. */
public interface AnnualReports {
    /** Begins a report; false, and nothing happens, when it was begun. */
    boolean add(AnnualReport report);

    /** The report, if it was begun. */
    Optional<Versioned<AnnualReport>> find(int year);

    /**
     * Changes the report that an officer read at this version.
     *
     * @throws cn.gov.zs.platform.eventing.AbsentException when there is none
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when somebody else changed it since
     */
    <R> R change(int year, long version, Function<AnnualReport, Change<AnnualReport, R>> decision);

    /** All that were begun, the last year first. */
    List<AnnualReport> list();
}
