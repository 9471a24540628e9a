package cn.gov.zs.housing.housing.stock;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** On MongoDB itself, where a container engine is found. */
class RealMongoStockIT extends StockContract {
    private static MongoDBContainer server;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "No container engine: the stock was tried on the embedded server only, not on MongoDB itself.");
        server = new MongoDBContainer("mongo:8");
        server.start();
        client = MongoClients.create(server.getConnectionString());
    }

    @Override
    MongoClient client() {
        return client;
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            client.close();
            server.stop();
        }
    }
}
