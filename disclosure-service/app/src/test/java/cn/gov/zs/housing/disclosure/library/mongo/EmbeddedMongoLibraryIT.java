package cn.gov.zs.housing.disclosure.library.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoLibraryIT extends MongoLibraryContract {
    EmbeddedMongoLibraryIT() {
        super(TestMongo.shared().uri());
    }
}
