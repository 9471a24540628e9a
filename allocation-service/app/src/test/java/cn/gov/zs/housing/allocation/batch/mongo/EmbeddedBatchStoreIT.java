package cn.gov.zs.housing.allocation.batch.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedBatchStoreIT extends BatchStoreContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
