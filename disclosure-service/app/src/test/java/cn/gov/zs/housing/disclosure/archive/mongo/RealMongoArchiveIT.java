package cn.gov.zs.housing.disclosure.archive.mongo;

import cn.gov.zs.platform.testkit.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

/** On MongoDB itself, where a container engine is found. */
@ExtendWith(RealMongo.class)
class RealMongoArchiveIT extends MongoArchiveContract {
    RealMongoArchiveIT() {
        super(RealMongo.uri());
    }
}
