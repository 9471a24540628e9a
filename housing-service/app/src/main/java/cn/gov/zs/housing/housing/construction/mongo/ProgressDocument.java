package cn.gov.zs.housing.housing.construction.mongo;

import cn.gov.zs.housing.housing.construction.Counts;
import cn.gov.zs.housing.housing.construction.MonthReport;
import cn.gov.zs.housing.housing.construction.Signed;
import cn.gov.zs.housing.housing.construction.TownshipProgress;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** A township's progress as it is stored. */
record ProgressDocument(int year, String township, List<MonthDocument> months) {

    static ProgressDocument from(TownshipProgress progress) {
        return new ProgressDocument(
                progress.year(),
                progress.township(),
                progress.months().stream().map(MonthDocument::from).toList());
    }

    TownshipProgress toDomain() {
        return new TownshipProgress(
                year, township, months.stream().map(MonthDocument::toDomain).toList());
    }

    /** A month with all its reports. */
    record MonthDocument(String month, List<ReportDocument> versions) {
        static MonthDocument from(MonthReport report) {
            return new MonthDocument(
                    report.month().toString(),
                    report.versions().stream().map(ReportDocument::from).toList());
        }

        MonthReport toDomain() {
            return new MonthReport(
                    YearMonth.parse(month),
                    versions.stream().map(ReportDocument::toDomain).toList());
        }
    }

    /** One report. */
    record ReportDocument(
            String form, int started, int basicallyFinished, int finished, String reason, String by, Instant at) {
        static ReportDocument from(MonthReport.Version version) {
            var counts = version.counts();
            return new ReportDocument(
                    version.form(),
                    counts.started(),
                    counts.basicallyFinished(),
                    counts.finished(),
                    version.reason(),
                    version.signed().by(),
                    version.signed().at());
        }

        MonthReport.Version toDomain() {
            return new MonthReport.Version(
                    form, new Counts(started, basicallyFinished, finished), reason, new Signed(by, at));
        }
    }
}
