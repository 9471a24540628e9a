package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedSubsidyIT extends SubsidyContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
