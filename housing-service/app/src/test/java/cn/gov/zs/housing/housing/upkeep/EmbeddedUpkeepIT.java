package cn.gov.zs.housing.housing.upkeep;

import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;

/** On the embedded server, always. */
class EmbeddedUpkeepIT extends UpkeepContract {
    private static final MongoClient CLIENT =
            MongoClients.create(TestMongo.shared().uri());

    @Override
    MongoClient client() {
        return CLIENT;
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }
}
