package cn.gov.zs.housing.applicant.stage.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedCaseClocksIT extends CaseClocksContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
