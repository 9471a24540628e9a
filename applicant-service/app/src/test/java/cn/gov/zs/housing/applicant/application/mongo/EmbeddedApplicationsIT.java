package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedApplicationsIT extends ApplicationsContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
