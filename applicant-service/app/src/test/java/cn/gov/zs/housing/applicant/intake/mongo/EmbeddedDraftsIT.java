package cn.gov.zs.housing.applicant.intake.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedDraftsIT extends DraftsContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
