package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.platform.local.Layout;
import cn.gov.zs.platform.local.mongo.MongoMain;
import cn.gov.zs.platform.local.process.JavaCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A database of a benchmark's own, empty, as the demo runs one but with room for a million documents and their indexes. */
final class OwnMongo implements AutoCloseable {
    private static final Duration TO_LISTEN = Duration.ofSeconds(30);

    private final Process process;
    private final Path file;
    private final int port;

    private OwnMongo(Process process, Path file, int port) {
        this.process = process;
        this.file = file;
        this.port = port;
    }

    /**
     * @param layout where the servers' jars and the directories for data are
     * @param name of the directory for its file
     */
    static OwnMongo start(Layout layout, String name) throws IOException, InterruptedException {
        var data = Files.createDirectories(layout.data(name));
        var file = data.resolve("mongo.mv");
        Files.deleteIfExists(file);
        var port = Loopback.freePort();
        var command = new JavaCommand(
                List.of("-Xmx4g"),
                layout.servers(),
                MongoMain.class.getName(),
                List.of(String.valueOf(port), file.toString()));
        var process = new ProcessBuilder(command.words())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        var started = new OwnMongo(process, file, port);
        try {
            Loopback.awaitListening(process, port, TO_LISTEN);
            return started;
        } catch (RuntimeException failed) {
            started.close();
            throw failed;
        }
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port + "/?w=majority";
    }

    /** Ends it and deletes its file. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        Files.deleteIfExists(file);
    }
}
