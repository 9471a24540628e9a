package cn.gov.zs.housing.gateway.session.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

class EmbeddedMongoSessionsIT extends MongoSessionsContract {

    @Override
    String uri() {
        return TestMongo.shared().uri();
    }
}
