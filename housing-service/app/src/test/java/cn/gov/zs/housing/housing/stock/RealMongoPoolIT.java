package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.testkit.RealMongo;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** On MongoDB itself, where a container engine is found. */
@ExtendWith(RealMongo.class)
class RealMongoPoolIT extends PoolContract {
    private static MongoClient client;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(RealMongo.uri());
    }

    @Override
    MongoClient client() {
        return client;
    }

    @AfterAll
    static void close() {
        client.close();
    }
}
