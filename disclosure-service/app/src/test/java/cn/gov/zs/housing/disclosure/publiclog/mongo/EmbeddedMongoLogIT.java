package cn.gov.zs.housing.disclosure.publiclog.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoLogIT extends MongoLogContract {
    EmbeddedMongoLogIT() {
        super(TestMongo.shared().uri());
    }
}
