package cn.gov.zs.housing.applicant.exchange.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedCrossChecksIT extends CrossChecksContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
