package cn.gov.zs.housing.applicant.inspection.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedIdNumberReadsIT extends IdNumberReadsContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
