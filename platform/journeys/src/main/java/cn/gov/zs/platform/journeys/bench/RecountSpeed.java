package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.housing.disclosure.bench.RecountBench;
import cn.gov.zs.housing.disclosure.bench.RecountBench.Measured;
import cn.gov.zs.platform.local.mongo.MongoMain;
import cn.gov.zs.platform.local.process.JavaCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** Open due dates counted again for a new calendar, on a database of the benchmark's own, as the demo runs one. */
final class RecountSpeed {
    private static final int DUTIES = 1_000_000;
    private static final List<String> AS_THE_SERVICE = List.of("-Xmx512m", "-XX:+UseSerialGC");
    private static final Duration TO_LISTEN = Duration.ofSeconds(30);

    private final Path data;

    RecountSpeed(Path data) {
        this.data = data;
    }

    void measure(Report report) throws IOException, InterruptedException {
        Files.createDirectories(data);
        var file = data.resolve("mongo.mv");
        Files.deleteIfExists(file);
        var port = Loopback.freePort();
        var database = new ProcessBuilder(
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
        try {
            Loopback.awaitListening(database, port, TO_LISTEN);
            var json = new JsonMapper();
            var uri = "mongodb://127.0.0.1:" + port + "/?w=majority";
            report.section("Open due dates counted again for a new calendar");
            for (var line : ChildJvm.run(AS_THE_SERVICE, RecountBench.class, uri, String.valueOf(DUTIES))) {
                figures(report, json.readValue(line, Measured.class));
            }
        } finally {
            database.destroy();
            if (!database.waitFor(10, TimeUnit.SECONDS)) {
                database.destroyForcibly();
            }
            Files.deleteIfExists(file);
        }
    }

    private static void figures(Report report, Measured measured) {
        report.figure(
                measured.what() + ": " + measured.duties() + " open ones, " + measured.moved() + " moved",
                "%.1f s".formatted(measured.recount()),
                "≤ 60 s");
        report.figure("the same deadlines counted without a database", "%.2f s".formatted(measured.floor()), "");
        report.figure("ratio", "%.0f".formatted(measured.recount() / measured.floor()), "");
    }
}
