package cn.gov.zs.housing.applicant.paperforms.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedPaperImportsIT extends PaperImportsContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
