package cn.gov.zs.housing.disclosure.proposal.mongo;

import cn.gov.zs.platform.testkit.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

/** On MongoDB itself, where a container engine is found. */
@ExtendWith(RealMongo.class)
class RealMongoProposalsIT extends MongoProposalsContract {
    RealMongoProposalsIT() {
        super(RealMongo.uri());
    }
}
