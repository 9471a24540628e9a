package cn.gov.zs.housing.disclosure.draft.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoDraftsIT extends MongoDraftsContract {
    EmbeddedMongoDraftsIT() {
        super(TestMongo.shared().uri());
    }
}
