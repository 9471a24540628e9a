package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.platform.testkit.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

/** On MongoDB itself, where a container engine is found. */
@ExtendWith(RealMongo.class)
class RealMongoEnclosuresIT extends MongoEnclosuresContract {
    RealMongoEnclosuresIT() {
        super(RealMongo.uri());
    }
}
