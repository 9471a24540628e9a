package cn.gov.zs.housing.disclosure.channel.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoHandoversIT extends MongoHandoversContract {
    EmbeddedMongoHandoversIT() {
        super(TestMongo.shared().uri());
    }
}
