package cn.gov.zs.platform.testkit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * Runs a test class on a real MongoDB, where a Docker engine can run one; elsewhere the class is skipped, aloud. Used with
 * {@code @ExtendWith(RealMongo.class)}; the same contract runs on {@link TestMongo} always.
 */
public final class RealMongo implements ExecutionCondition {

    private static final String IMAGE = "mongo:8.0";

    private static @Nullable MongoDBContainer container;
    private static @Nullable Boolean engine;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (engineFound()) {
            return ConditionEvaluationResult.enabled("a Docker engine is there");
        }
        var why =
                "SKIPPED: " + test.getDisplayName() + " needs a Docker engine to run " + IMAGE + ", and none was found";
        System.getLogger(RealMongo.class.getName()).log(System.Logger.Level.WARNING, why);
        return ConditionEvaluationResult.disabled(why);
    }

    /** Connection string of the server, without a database. One server serves all classes and ends with the process. */
    public static synchronized String uri() {
        if (container == null) {
            container = new MongoDBContainer(IMAGE);
            container.start();
        }
        return container.getConnectionString();
    }

    private static synchronized boolean engineFound() {
        if (engine == null) {
            engine = DockerClientFactory.instance().isDockerAvailable();
        }
        return engine;
    }
}
