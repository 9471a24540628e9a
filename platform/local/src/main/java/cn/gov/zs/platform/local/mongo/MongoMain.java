package cn.gov.zs.platform.local.mongo;

import cn.gov.zs.platform.local.process.Leash;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Path;

/** The MongoDB stand-in as a process: {@code MongoMain PORT FILE}, on loopback only. */
public final class MongoMain {

    private MongoMain() {}

    /**
     * Serves until told to stop (SIGTERM) or until whoever started it is gone.
     *
     * @param args the port (1 to 65535) and the data file
     * @throws IOException when the data file's directory cannot be made
     */
    public static void main(String[] args) throws IOException {
        Leash.hold();
        // A connection is served by one thread for its life, and waits there for the disk: few threads would let one
        // sync make others' connections wait, many let them share it.
        System.setProperty("io.netty.eventLoopThreads", "32");
        MvStoreFile file = MvStoreFile.open(Path.of(args[1]));
        MongoServer server =
                new MongoServer(new DurableBackend(new IndexedBackend(file.store()), new GroupCommit(file)));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "stop"));
        server.bind("127.0.0.1", Integer.parseInt(args[0]));
    }
}
