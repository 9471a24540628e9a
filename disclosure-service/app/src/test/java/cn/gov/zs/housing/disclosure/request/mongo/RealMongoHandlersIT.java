package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.platform.testkit.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

/** On MongoDB itself, where a container engine is found. */
@ExtendWith(RealMongo.class)
class RealMongoHandlersIT extends MongoHandlersContract {
    RealMongoHandlersIT() {
        super(RealMongo.uri());
    }
}
