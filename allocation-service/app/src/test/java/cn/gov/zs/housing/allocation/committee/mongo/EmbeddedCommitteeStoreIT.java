package cn.gov.zs.housing.allocation.committee.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedCommitteeStoreIT extends CommitteeStoreContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
