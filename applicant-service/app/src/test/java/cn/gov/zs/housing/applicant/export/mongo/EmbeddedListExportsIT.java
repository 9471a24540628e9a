package cn.gov.zs.housing.applicant.export.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedListExportsIT extends ListExportsContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
