package cn.gov.zs.platform.journeys.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's nginx with a configuration of its own, on loopback. */
final class Nginx implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process master;

    /** @param server what stands in its http block beside what every one has */
    Nginx(Path directory, int port, String server) throws IOException {
        Files.createDirectories(directory.resolve("temp"));
        var configuration = directory.resolve("nginx.conf");
        Files.writeString(configuration, """
                        daemon off;
                        user root;
                        worker_processes auto;
                        pid %1$s/nginx.pid;
                        error_log %1$s/error.log warn;
                        events { worker_connections 1024; }
                        http {
                          access_log off;
                          server_tokens off;
                          sendfile on;
                          tcp_nopush on;
                          keepalive_requests 100000000;
                          open_file_cache max=100;
                          default_type "text/html;charset=UTF-8";
                          client_body_temp_path %1$s/temp; proxy_temp_path %1$s/temp; fastcgi_temp_path %1$s/temp;
                          uwsgi_temp_path %1$s/temp; scgi_temp_path %1$s/temp;
                          %2$s
                        }
                        """.formatted(directory, server));
        this.master = new ProcessBuilder(
                        "nginx",
                        "-p",
                        directory.toString(),
                        "-c",
                        configuration.toString(),
                        "-e",
                        directory.resolve("error.log").toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out.log").toFile())
                .start();
        try {
            Loopback.awaitListening(master, port, PATIENCE);
        } catch (IllegalStateException silent) {
            throw new IllegalStateException("nginx does not serve; on Debian: apt-get install nginx-light wrk", silent);
        }
    }

    /** The workers: they do all of its work. */
    List<Long> workers() {
        return master.children().map(ProcessHandle::pid).toList();
    }

    @Override
    public void close() {
        master.destroy();
        try {
            master.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
