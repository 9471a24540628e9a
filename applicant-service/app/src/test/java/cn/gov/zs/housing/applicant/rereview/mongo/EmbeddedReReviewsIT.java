package cn.gov.zs.housing.applicant.rereview.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedReReviewsIT extends ReReviewsContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
