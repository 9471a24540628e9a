package cn.gov.zs.housing.allocation.committee.mongo;

import cn.gov.zs.platform.testkit.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a real MongoDB, where a container engine is found; says aloud when it is not. */
@ExtendWith(RealMongo.class)
class RealMongoCommitteeStoreIT extends CommitteeStoreContract {
    @Override
    String server() {
        return RealMongo.uri();
    }
}
