package cn.gov.zs.housing.allocation.ceremony.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the server that the demo runs with. */
class EmbeddedCeremonyStoreIT extends CeremonyStoreContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
