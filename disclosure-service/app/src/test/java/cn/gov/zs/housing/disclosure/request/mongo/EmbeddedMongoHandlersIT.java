package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoHandlersIT extends MongoHandlersContract {
    EmbeddedMongoHandlersIT() {
        super(TestMongo.shared().uri());
    }
}
