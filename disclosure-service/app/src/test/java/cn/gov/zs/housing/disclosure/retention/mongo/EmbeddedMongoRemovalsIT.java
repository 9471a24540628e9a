package cn.gov.zs.housing.disclosure.retention.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoRemovalsIT extends RemovalsContract {
    EmbeddedMongoRemovalsIT() {
        super(TestMongo.shared().uri());
    }
}
