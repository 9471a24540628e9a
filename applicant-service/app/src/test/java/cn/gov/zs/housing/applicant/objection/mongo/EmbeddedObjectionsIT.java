package cn.gov.zs.housing.applicant.objection.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedObjectionsIT extends ObjectionsContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
