package cn.gov.zs.housing.disclosure.mailing.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoSubscribersIT extends MongoSubscribersContract {
    EmbeddedMongoSubscribersIT() {
        super(TestMongo.shared().uri());
    }
}
