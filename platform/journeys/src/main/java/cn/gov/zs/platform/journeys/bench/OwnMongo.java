package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.platform.local.mongo.MongoMain;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A database of a benchmark's own, empty, as the demo runs one but with room for a million documents and their indexes. */
final class OwnMongo implements AutoCloseable {
    private static final long TO_LISTEN = TimeUnit.SECONDS.toNanos(30);

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
        var port = freePort();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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
            awaitListening(port);
            return started;
        } catch (RuntimeException | InterruptedException failed) {
            started.close();
            throw failed;
        }
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port + "/?w=majority";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitListening(int port) throws InterruptedException {
        var end = System.nanoTime() + TO_LISTEN;
        while (true) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("the database does not listen on " + port, notYet);
                }
                Thread.sleep(100);
            }
        }
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
