package cn.gov.zs.housing.applicant.mandate.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedCaseAccessesIT extends CaseAccessesContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
