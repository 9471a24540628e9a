package cn.gov.zs.housing.disclosure.assessment.mongo;

import cn.gov.zs.housing.disclosure.assessment.Circulars;
import cn.gov.zs.housing.disclosure.assessment.CircularsContract;
import cn.gov.zs.housing.disclosure.review.mongo.TestStores;
import org.junit.jupiter.api.AfterEach;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoCircularsIT extends CircularsContract {
    private final TestStores stores = new TestStores("circulars");
    private final Circulars circulars = new MongoCirculars(stores.store());

    @Override
    protected Circulars circulars() {
        return circulars;
    }

    @AfterEach
    void forget() {
        stores.close();
    }
}
