package cn.gov.zs.housing.applicant.admission.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedAdmissionStandardsIT extends MongoAdmissionStandardsContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
