package cn.gov.zs.housing.disclosure.report.mongo;

import cn.gov.zs.housing.disclosure.report.AnnualReport;
import cn.gov.zs.housing.disclosure.report.AnnualReports;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reports in the collection {@code annual-reports}, by their years. */
@Component
final class MongoAnnualReports implements AnnualReports {
    /** One a year. */
    private static final int MOST = 200;

    private final Aggregates<AnnualReport> reports;

    MongoAnnualReports(AggregateStore store) {
        reports = store.of("annual-reports", ReportStored.class, ReportStored::from, ReportStored::toDomain);
    }

    @Override
    public boolean add(AnnualReport report) {
        return reports.create(id(report.year()), report);
    }

    @Override
    public Optional<Versioned<AnnualReport>> find(int year) {
        return reports.find(id(year));
    }

    @Override
    public <R> R change(int year, long version, Function<AnnualReport, Change<AnnualReport, R>> decision) {
        return reports.change(id(year), version, decision);
    }

    @Override
    public List<AnnualReport> list() {
        return reports.list(Filters.empty(), Sorts.descending("_id"), 0, MOST).stream()
                .map(Versioned::state)
                .toList();
    }

    private static String id(int year) {
        return Integer.toString(year);
    }
}
