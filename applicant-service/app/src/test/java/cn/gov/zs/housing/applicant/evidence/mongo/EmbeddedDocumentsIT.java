package cn.gov.zs.housing.applicant.evidence.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedDocumentsIT extends DocumentsContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
