package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.platform.local.mongo.MongoMain;
import cn.gov.zs.platform.local.process.JavaCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    /** @param data directory for its file */
    static OwnMongo start(Path data) throws IOException, InterruptedException {
        Files.createDirectories(data);
        var file = data.resolve("mongo.mv");
        Files.deleteIfExists(file);
        var port = Loopback.freePort();
        var process = new ProcessBuilder(
                        JavaCommand.java().toString(),
                        "-Xmx4g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MongoMain.class.getName(),
                        String.valueOf(port),
                        file.toString())
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
