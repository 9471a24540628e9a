package cn.gov.zs.housing.allocation.waitlist.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedWaitlistIT extends WaitlistContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
