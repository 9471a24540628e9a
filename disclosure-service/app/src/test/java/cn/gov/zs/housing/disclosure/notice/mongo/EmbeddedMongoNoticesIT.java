package cn.gov.zs.housing.disclosure.notice.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoNoticesIT extends MongoNoticesContract {
    EmbeddedMongoNoticesIT() {
        super(TestMongo.shared().uri());
    }
}
