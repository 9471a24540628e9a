package cn.gov.zs.platform.testkit;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.jspecify.annotations.Nullable;

/** The embedded server with MongoDB's wire protocol, in the test's process and in its memory, on a free port of 127.0.0.1. */
public final class TestMongo implements AutoCloseable {

    private static @Nullable TestMongo shared;

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String uri;

    private TestMongo() {
        var address = server.bind();
        uri = "mongodb://127.0.0.1:" + address.getPort();
    }

    /** A server of one's own; the caller closes it. */
    public static TestMongo start() {
        return new TestMongo();
    }

    /** One server for all test classes of this process; each takes a database name of its own. */
    public static synchronized TestMongo shared() {
        if (shared == null) {
            shared = start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** Connection string without a database. */
    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
