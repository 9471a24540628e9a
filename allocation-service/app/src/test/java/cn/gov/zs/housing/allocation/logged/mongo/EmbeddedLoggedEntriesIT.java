package cn.gov.zs.housing.allocation.logged.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the server that the demo runs with. */
class EmbeddedLoggedEntriesIT extends LoggedEntriesContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
