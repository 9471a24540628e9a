package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.platform.local.process.JavaCommand;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * A public page from the gateway's shelf beside Debian's nginx: the same bytes and headers, on the same cores, in turn. The
 * gateway is the packaged one and stands alone, without database and broker; a small server in disclosure-service's place has the
 * pages.
 */
final class GatewaySpeed {
    private static final int ROUNDS = 5;
    private static final int SECONDS = 4;
    private static final int COLD_SECONDS = 10;
    private static final int COLD_ROUNDS = 3;
    private static final int CONNECTIONS = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Set<String> OWN =
            Set.of("content-length", "content-encoding", "content-type", "etag", "connection", "date", "server");

    private final Path root;
    private final Path work;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param work a directory of its own */
    GatewaySpeed(Path root, Path work) {
        this.root = root;
        this.work = work.toAbsolutePath();
    }

    void measure(Report report) throws Exception {
        removeOld();
        var image = extracted();
        try (var upstream = new PublicUpstream()) {
            var port = Loopback.freePort();
            var gateway = start(image, port, upstream);
            try {
                var ours = "http://127.0.0.1:" + port + PublicUpstream.USUAL;
                awaitKept(ours);
                awaitKept("http://127.0.0.1:" + port + PublicUpstream.LARGE);
                var page = fetch(ours, "gzip");
                var filePort = Loopback.freePort();
                var proxyPort = Loopback.freePort();
                var plainProxyPort = Loopback.freePort();
                var behindPort = Loopback.freePort();
                var files = files(page);
                try (var behind = new Nginx(work.resolve("behind"), behindPort, fileServer(behindPort, files, page));
                        var nginx = new Nginx(
                                work.resolve("nginx"),
                                filePort,
                                fileServer(filePort, files, page)
                                        + proxyServer(proxyPort, behindPort)
                                        + plainProxyServer(plainProxyPort, behindPort))) {
                    var file = "http://127.0.0.1:" + filePort + PublicUpstream.USUAL;
                    var proxy = "http://127.0.0.1:" + proxyPort + PublicUpstream.USUAL;
                    same(page, fetch(file, "gzip"));
                    var plainProxy = "http://127.0.0.1:" + plainProxyPort + PublicUpstream.USUAL;
                    same(page, fetch(proxy, "gzip"));
                    same(page, fetch(plainProxy, "gzip"));
                    steady(report, page.body().length, gateway, nginx, new Addresses(ours, file, proxy, plainProxy));
                    whilePublishing(report, port, gateway, upstream, file, nginx);
                    gateway.destroyForcibly().waitFor();
                    gateway = cold(report, image, port, upstream, file, nginx);
                }
            } finally {
                gateway.destroyForcibly().waitFor();
            }
        }
    }

    /**
     * Of the contestants.
     *
     * @param proxy of nginx with connections kept to the server behind it, which it has to be told
     * @param plainProxy of nginx with the address of the server behind it and the version that it takes compressed bytes in
     */
    private record Addresses(String ours, String file, String proxy, String plainProxy) {}

    private void steady(Report report, int bytes, Process gateway, Nginx nginx, Addresses at) throws Exception {
        Wrk.run(at.ours(), SECONDS * 2, CONNECTIONS, List.of());
        var rounds = new ArrayList<Round>();
        for (var round = 0; round < ROUNDS; round++) {
            var byFile = Wrk.run(at.file(), SECONDS, CONNECTIONS, nginx.workers());
            var byGateway = Wrk.run(at.ours(), SECONDS, CONNECTIONS, List.of(gateway.pid()));
            var byProxy = Wrk.run(at.proxy(), SECONDS, CONNECTIONS, nginx.workers());
            var byPlainProxy = Wrk.run(at.plainProxy(), SECONDS, CONNECTIONS, nginx.workers());
            rounds.add(new Round(byGateway, byFile, byProxy, byPlainProxy));
        }
        report.section("A public page from the gateway beside nginx, %d bytes gzip".formatted(bytes));
        report.figure(
                "answers per second",
                Spread.of(rounds, each -> each.ours().perSecond()).text("%.0f"),
                "");
        report.figure(
                "· nginx, files",
                Spread.of(rounds, each -> each.file().perSecond()).text("%.0f"),
                "");
        report.figure(
                "· nginx, proxy",
                Spread.of(rounds, each -> each.plainProxy().perSecond()).text("%.0f"),
                "");
        report.figure(
                "· nginx, proxy told to keep its connections",
                Spread.of(rounds, each -> each.proxy().perSecond()).text("%.0f"),
                "");
        report.figure(
                "ratio to nginx serving files, median of " + ROUNDS + " rounds",
                Spread.of(rounds, each -> each.ours().perSecond() / each.file().perSecond())
                        .text("%.2f"),
                "≥ 0.8");
        report.figure(
                "ratio to nginx as a proxy",
                Spread.of(
                                rounds,
                                each -> each.ours().perSecond()
                                        / each.plainProxy().perSecond())
                        .text("%.2f"),
                "≥ 2");
        report.figure(
                "ratio to nginx as a proxy told to keep its connections",
                Spread.of(rounds, each -> each.ours().perSecond() / each.proxy().perSecond())
                        .text("%.2f"),
                "");
        report.figure("p99, ms", Spread.of(rounds, each -> each.ours().p99()).text("%.2f"), "");
        report.figure(
                "ratio of the p99s to nginx serving files",
                Spread.of(rounds, each -> each.ours().p99() / each.file().p99()).text("%.2f"),
                "≤ 3");
        report.figure(
                "processor time of an answer, µs",
                Spread.of(rounds, each -> each.ours().cpuMicros()).text("%.1f"),
                "");
        report.figure(
                "· nginx, files",
                Spread.of(rounds, each -> each.file().cpuMicros()).text("%.1f"),
                "");
        report.figure(
                "· nginx, proxy alone",
                Spread.of(rounds, each -> each.proxy().cpuMicros()).text("%.1f"),
                "");
    }

    private record Round(Wrk ours, Wrk file, Wrk proxy, Wrk plainProxy) {}

    /** The same load while a notice of 10,000 rows is published anew every three seconds and read all the time. */
    private void whilePublishing(
            Report report, int port, Process gateway, PublicUpstream upstream, String file, Nginx nginx)
            throws Exception {
        var ours = "http://127.0.0.1:" + port + PublicUpstream.USUAL;
        var large = "http://127.0.0.1:" + port + PublicUpstream.LARGE;
        var over = new AtomicBoolean();
        var versions = new AtomicInteger();
        var torn = new AtomicInteger();
        var read = new AtomicInteger();
        var publisher = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                upstream.publishAnew();
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
            }
        });
        var reader = Thread.ofVirtual().start(() -> {
            var last = "";
            while (!over.get()) {
                var answer = fetch(large, "identity");
                var tag = answer.headers().firstValue("etag").orElse("none");
                read.incrementAndGet();
                torn.addAndGet(tag.equals("\"" + sha256(answer.body()) + "\"") ? 0 : 1);
                versions.addAndGet(tag.equals(last) ? 0 : 1);
                last = tag;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        });
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var byFile = Wrk.run(file, SECONDS, CONNECTIONS, nginx.workers());
            var byGateway = Wrk.run(ours, SECONDS, CONNECTIONS, List.of(gateway.pid()));
            ratios.add(byGateway.perSecond() / byFile.perSecond());
        }
        over.set(true);
        reader.join();
        publisher.join();
        var size = fetch(large, "identity").body().length;
        report.figure(
                "ratio to nginx serving files while 10,000 rows (%d KiB) are published anew".formatted(size / 1024),
                Spread.of(ratios, each -> each).text("%.2f"),
                "≥ 0.5");
        report.figure(
                "· versions seen, answers read, torn",
                "%d, %d, %d".formatted(versions.get(), read.get(), torn.get()),
                "0 torn");
    }

    /** From a start with the copy on the disk, measured from the first answer on. */
    private Process cold(Report report, Path image, int port, PublicUpstream upstream, String file, Nginx nginx)
            throws Exception {
        var ours = "http://127.0.0.1:" + port + PublicUpstream.USUAL;
        var ratios = new ArrayList<Double>();
        Process gateway = null;
        for (var round = 0; round < COLD_ROUNDS; round++) {
            if (gateway != null) {
                gateway.destroyForcibly().waitFor();
            }
            var byFile = Wrk.run(file, SECONDS, CONNECTIONS, nginx.workers());
            gateway = start(image, port, upstream);
            awaitKept(ours);
            var byGateway = Wrk.run(ours, COLD_SECONDS, CONNECTIONS, List.of(gateway.pid()));
            ratios.add(byGateway.perSecond() / byFile.perSecond());
        }
        report.figure(
                "ratio to nginx serving files in the first 10 s after a cold start, median of " + COLD_ROUNDS,
                Spread.of(ratios, each -> each).text("%.2f"),
                "≥ 0.5");
        return java.util.Objects.requireNonNull(gateway);
    }

    // --- what is measured
    // ---------------------------------------------------------------------------------------------

    /** The packaged gateway, its libraries beside it as in its image. */
    private Path extracted() throws IOException, InterruptedException {
        var jar = root.resolve("gateway/target/gateway-1.0-SNAPSHOT-exec.jar");
        var image = work.resolve("image");
        var extracting = new ProcessBuilder(
                        JavaCommand.java().toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        image.toString())
                .redirectErrorStream(true)
                .redirectOutput(
                        Files.createDirectories(work).resolve("extract.log").toFile())
                .start();
        if (extracting.waitFor() != 0) {
            throw new IllegalStateException("the packaged gateway cannot be extracted");
        }
        return image.resolve(jar.getFileName());
    }

    private Process start(Path image, int port, PublicUpstream upstream) throws IOException {
        var builder = new ProcessBuilder(
                        JavaCommand.java().toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx384m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        image.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        work.resolve("gateway.log").toFile()));
        builder.environment()
                .putAll(Map.ofEntries(
                        Map.entry("SERVER_PORT", String.valueOf(port)),
                        Map.entry("HOUSING_PUBLIC_URL", "http://127.0.0.1:" + port),
                        Map.entry("HOUSING_APPLICANT_URL", upstream.url()),
                        Map.entry("HOUSING_HOUSING_URL", upstream.url()),
                        Map.entry("HOUSING_ALLOCATION_URL", upstream.url()),
                        Map.entry("HOUSING_DISCLOSURE_URL", upstream.url()),
                        Map.entry("KEYCLOAK_URL", upstream.url() + "/auth"),
                        Map.entry("HOUSING_OIDC_CLIENT_SECRET", "of-no-login-in-this-benchmark"),
                        Map.entry("MONGODB_URI", "mongodb://127.0.0.1:1"),
                        Map.entry("HOUSING_PUBLISHED_DIR", work.resolve("shelf").toString())));
        return builder.start();
    }

    private void awaitKept(String address) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (fetch(address, "gzip").headers().firstValue("etag").isPresent()) {
                    return;
                }
            } catch (IllegalStateException notYet) {
                // it is starting
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        throw new IllegalStateException("the gateway does not keep " + address);
    }

    // --- beside it
    // ----------------------------------------------------------------------------------------------------

    private Path files(HttpResponse<byte[]> page) throws IOException {
        var files = work.resolve("files");
        var plain = new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes();
        Nginx.write(files.resolve(PublicUpstream.USUAL.substring(1)), plain);
        Nginx.write(files.resolve(PublicUpstream.USUAL.substring(1) + ".gz"), page.body());
        return files;
    }

    private static String fileServer(int port, Path files, HttpResponse<byte[]> page) {
        var headers = page.headers().map().entrySet().stream()
                .filter(header -> !OWN.contains(header.getKey().toLowerCase(java.util.Locale.ROOT)))
                .map(header -> "    add_header %s \"%s\";"
                        .formatted(header.getKey(), header.getValue().getFirst()))
                .collect(Collectors.joining("\n"));
        return """
                server {
                  listen 127.0.0.1:%d;
                  root %s;
                  gzip_static on;
                  etag on;
                %s
                }
                """.formatted(port, files, headers);
    }

    private static String proxyServer(int port, int behind) {
        return """
                upstream behind { server 127.0.0.1:%d; keepalive 64; }
                server {
                  listen 127.0.0.1:%d;
                  location / { proxy_pass http://behind; proxy_http_version 1.1; proxy_set_header Connection ""; }
                }
                """.formatted(behind, port);
    }

    private static String plainProxyServer(int port, int behind) {
        return """
                server {
                  listen 127.0.0.1:%d;
                  location / { proxy_pass http://127.0.0.1:%d; proxy_http_version 1.1; }
                }
                """.formatted(port, behind);
    }

    private static void same(HttpResponse<byte[]> ours, HttpResponse<byte[]> theirs) {
        if (!java.util.Arrays.equals(ours.body(), theirs.body())) {
            throw new IllegalStateException("nginx serves other bytes");
        }
        for (var header : ours.headers().map().entrySet()) {
            var name = header.getKey().toLowerCase(java.util.Locale.ROOT);
            if (!name.equals("etag") && !theirs.headers().allValues(name).equals(header.getValue())) {
                throw new IllegalStateException("nginx serves another " + name + ": "
                        + theirs.headers().allValues(name) + " for " + header.getValue());
            }
        }
    }

    private HttpResponse<byte[]> fetch(String address, String coding) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept-Encoding", coding)
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void removeOld() throws IOException {
        if (!Files.isDirectory(work)) {
            return;
        }
        try (var old = Files.walk(work)) {
            for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
