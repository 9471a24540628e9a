package cn.gov.zs.housing.disclosure.proposal.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoProposalsIT extends MongoProposalsContract {
    EmbeddedMongoProposalsIT() {
        super(TestMongo.shared().uri());
    }
}
