package cn.gov.zs.housing.applicant.retention.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedRetainedIT extends RetainedContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
