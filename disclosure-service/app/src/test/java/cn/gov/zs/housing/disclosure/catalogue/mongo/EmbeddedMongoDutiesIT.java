package cn.gov.zs.housing.disclosure.catalogue.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoDutiesIT extends MongoDutiesContract {
    EmbeddedMongoDutiesIT() {
        super(TestMongo.shared().uri());
    }
}
