package cn.gov.zs.housing.disclosure.retention.mongo;

import cn.gov.zs.platform.testkit.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

/** On MongoDB itself, where a container engine is found. */
@ExtendWith(RealMongo.class)
class RealMongoRemovalsIT extends RemovalsContract {
    RealMongoRemovalsIT() {
        super(RealMongo.uri());
    }
}
