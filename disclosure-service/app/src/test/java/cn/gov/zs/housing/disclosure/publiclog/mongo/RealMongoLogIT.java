package cn.gov.zs.housing.disclosure.publiclog.mongo;

import cn.gov.zs.platform.testkit.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

/** On MongoDB itself, where a container engine is found. */
@ExtendWith(RealMongo.class)
class RealMongoLogIT extends MongoLogContract {
    RealMongoLogIT() {
        super(RealMongo.uri());
    }
}
