package cn.gov.zs.housing.disclosure.archive.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoArchiveIT extends MongoArchiveContract {
    EmbeddedMongoArchiveIT() {
        super(TestMongo.shared().uri());
    }
}
