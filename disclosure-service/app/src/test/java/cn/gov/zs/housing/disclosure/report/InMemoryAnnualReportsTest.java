package cn.gov.zs.housing.disclosure.report;

class InMemoryAnnualReportsTest extends AnnualReportsContract {
    private final AnnualReports reports = new InMemoryAnnualReports();

    @Override
    protected AnnualReports reports() {
        return reports;
    }
}
