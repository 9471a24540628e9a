package cn.gov.zs.housing.applicant.retention.mongo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** On a real MongoDB, where a container engine is found; says aloud when it is not. */
class RealMongoRetainedIT extends RetainedContract {
    private static @Nullable MongoDBContainer mongo;

    @BeforeAll
    static void start() {
        assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "SKIPPED: no container engine here, so what goes by itself was not tried on a real MongoDB");
        mongo = new MongoDBContainer("mongo:8.0");
        mongo.start();
    }

    @AfterAll
    static void stop() {
        if (mongo != null) {
            mongo.stop();
        }
    }

    @Override
    String server() {
        if (mongo == null) {
            throw new IllegalStateException("the container was not started");
        }
        return mongo.getConnectionString();
    }
}
