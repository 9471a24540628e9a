package cn.gov.zs.housing.applicant.message.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, always. */
class EmbeddedMailboxIT extends MailboxContract {
    @Override
    String server() {
        return TestMongo.shared().uri();
    }
}
