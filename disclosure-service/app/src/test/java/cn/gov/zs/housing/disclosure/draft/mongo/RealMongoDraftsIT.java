package cn.gov.zs.housing.disclosure.draft.mongo;

import cn.gov.zs.platform.testkit.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

/** On MongoDB itself, where a container engine is found. */
@ExtendWith(RealMongo.class)
class RealMongoDraftsIT extends MongoDraftsContract {
    RealMongoDraftsIT() {
        super(RealMongo.uri());
    }
}
