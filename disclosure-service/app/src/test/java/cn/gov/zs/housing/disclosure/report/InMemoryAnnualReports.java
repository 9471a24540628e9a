package cn.gov.zs.housing.disclosure.report;

import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reports without a database, held to the same words by {@link AnnualReportsContract}. */
public final class InMemoryAnnualReports implements AnnualReports {
    private final Map<Integer, Versioned<AnnualReport>> reports = new TreeMap<>(Comparator.reverseOrder());

    @Override
    public synchronized boolean add(AnnualReport report) {
        return reports.putIfAbsent(
                        report.year(), new Versioned<>(Integer.toString(report.year()), Versioned.FIRST, report))
                == null;
    }

    @Override
    public synchronized Optional<Versioned<AnnualReport>> find(int year) {
        return Optional.ofNullable(reports.get(year));
    }

    @Override
    public synchronized <R> R change(int year, long version, Function<AnnualReport, Change<AnnualReport, R>> decision) {
        var id = Integer.toString(year);
        var found = find(year).orElseThrow(() -> new AbsentException("annual-reports", id));
        if (found.version() != version) {
            throw new StaleVersionException(id, version, found.version());
        }
        var change = decision.apply(found.state());
        if (change.state() != null) {
            reports.put(year, new Versioned<>(id, version + 1, change.state()));
        }
        return change.answer();
    }

    @Override
    public synchronized List<AnnualReport> list() {
        return reports.values().stream().map(Versioned::state).toList();
    }
}
