package cn.gov.zs.housing.disclosure.report.mongo;

import cn.gov.zs.housing.disclosure.report.AnnualReports;
import cn.gov.zs.housing.disclosure.report.AnnualReportsContract;
import cn.gov.zs.housing.disclosure.review.mongo.TestStores;
import org.junit.jupiter.api.AfterEach;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoAnnualReportsIT extends AnnualReportsContract {
    private final TestStores stores = new TestStores("reports");
    private final AnnualReports reports = new MongoAnnualReports(stores.store());

    @Override
    protected AnnualReports reports() {
        return reports;
    }

    @AfterEach
    void forget() {
        stores.close();
    }
}
