package cn.gov.zs.housing.applicant.change.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedReportedChangesIT extends ReportedChangesContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
