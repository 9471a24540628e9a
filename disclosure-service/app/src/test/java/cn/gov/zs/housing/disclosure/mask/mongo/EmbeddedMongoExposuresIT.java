package cn.gov.zs.housing.disclosure.mask.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoExposuresIT extends MongoExposuresContract {
    EmbeddedMongoExposuresIT() {
        super(TestMongo.shared().uri());
    }
}
