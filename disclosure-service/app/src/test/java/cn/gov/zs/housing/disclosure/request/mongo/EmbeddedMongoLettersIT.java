package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoLettersIT extends MongoLettersContract {
    EmbeddedMongoLettersIT() {
        super(TestMongo.shared().uri());
    }
}
