package cn.gov.zs.housing.gateway.session.mongo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same on a real MongoDB, where there is a container engine to run it. */
class RealMongoSessionsIT extends MongoSessionsContract {

    private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0");

    @BeforeAll
    static void starts() {
        var engine = DockerClientFactory.instance().isDockerAvailable();
        if (!engine) {
            LoggerFactory.getLogger(RealMongoSessionsIT.class)
                    .warn(
                            "SKIPPED on a real MongoDB: no container engine here; the embedded server carries the contract");
        }
        assumeTrue(engine, "no container engine: the contract ran on the embedded server only");
        MONGO.start();
    }

    @AfterAll
    static void stops() {
        MONGO.stop();
    }

    @Override
    String uri() {
        return MONGO.getConnectionString();
    }
}
