package cn.gov.zs.housing.disclosure.objection.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoObjectionsIT extends MongoObjectionsContract {
    EmbeddedMongoObjectionsIT() {
        super(TestMongo.shared().uri());
    }
}
