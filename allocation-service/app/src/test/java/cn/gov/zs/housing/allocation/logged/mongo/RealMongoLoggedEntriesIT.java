package cn.gov.zs.housing.allocation.logged.mongo;

import cn.gov.zs.platform.testkit.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a real MongoDB, where a container engine is found; says aloud when it is not. */
@ExtendWith(RealMongo.class)
class RealMongoLoggedEntriesIT extends LoggedEntriesContract {
    @Override
    String server() {
        return RealMongo.uri();
    }
}
