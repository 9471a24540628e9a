package cn.gov.zs.housing.disclosure.supervision.mongo;

import cn.gov.zs.housing.disclosure.ObjectionKeys;
import cn.gov.zs.housing.disclosure.review.mongo.TestStores;
import cn.gov.zs.housing.disclosure.supervision.Voices;
import cn.gov.zs.housing.disclosure.supervision.VoicesContract;
import org.junit.jupiter.api.AfterEach;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoVoicesIT extends VoicesContract {
    private final TestStores stores = new TestStores("voices");
    private final Voices voices = new MongoVoices(stores.store(), new ObjectionKeys().cipher());

    @Override
    protected Voices voices() {
        return voices;
    }

    @AfterEach
    void forget() {
        stores.close();
    }
}
