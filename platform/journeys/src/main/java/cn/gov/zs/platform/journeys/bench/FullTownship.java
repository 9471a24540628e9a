package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.housing.applicant.seed.Seed;
import cn.gov.zs.platform.journeys.Cast;
import cn.gov.zs.platform.journeys.Patience;
import cn.gov.zs.platform.journeys.Visitor;
import cn.gov.zs.platform.local.LocalPlatform;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/**
 * A township with far more households than any has: the first screen of its list, beside that of a township with few, and a bulk
 * check by departments that take 50 ms to answer.
 */
final class FullTownship {
    private static final String XIAOLAN = "442000118";
    private static final String SHIQI = "442000001";
    private static final int MANY = 100_000;
    private static final int FEW = 50;
    private static final int TO_CHECK = 10_000;
    private static final int DEPARTMENT_MILLIS = 50;
    private static final int WARM_UPS = 60;
    private static final int ROUNDS = 5;
    private static final int LOOKS = 30;

    private final LocalPlatform platform;
    private final Path keys;

    FullTownship(LocalPlatform platform, Path keys) {
        this.platform = platform;
        this.keys = keys;
    }

    void measure(Report report) throws Exception {
        try (var cast = new Cast(URI.create(platform.addresses().publicUrl()));
                var seed = new Seed(platform.addresses().mongo(), keys, now())) {
            var began = System.nanoTime();
            seed.submitted(XIAOLAN, MANY);
            System.out.printf("%d applications stored in %.0f s%n", MANY, (System.nanoTime() - began) / 1e9);
            seed.submitted(SHIQI, FEW);
            firstScreen(report, cast.as("clerk-xiaolan"), cast.as("reviewer-shiqi"));
            seed.filed(SHIQI, TO_CHECK);
            bulkCheck(report, cast.as("city-reviewer"));
        }
    }

    private Instant now() throws IOException {
        return platform.clock().at(Instant.now());
    }

    private static void firstScreen(Report report, Visitor many, Visitor few) {
        for (var look = 0; look < WARM_UPS; look++) {
            look(many);
            look(few);
        }
        var full = new Latencies();
        var small = new Latencies();
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var fullRound = new Latencies();
            var smallRound = new Latencies();
            for (var look = 0; look < LOOKS; look++) {
                fullRound.add(look(many));
                smallRound.add(look(few));
            }
            ratios.add(fullRound.percentile(0.5) / smallRound.percentile(0.5));
            full.addAll(fullRound);
            small.addAll(smallRound);
        }
        report.section("A township list's first screen");
        report.figure(MANY + " applications stored, median", "%.0f ms".formatted(full.percentile(0.5)), "");
        report.figure(MANY + " applications stored, p99", "%.0f ms".formatted(full.percentile(0.99)), "");
        report.figure(FEW + " applications stored, median", "%.0f ms".formatted(small.percentile(0.5)), "");
        report.figure(
                "ratio of the medians, median of " + ROUNDS + " rounds",
                Spread.of(ratios, each -> each).text("%.2f"),
                "");
    }

    private static long look(Visitor clerk) {
        var began = System.nanoTime();
        clerk.get("/staff/applications", "text/html").expect(200);
        return System.nanoTime() - began;
    }

    private void bulkCheck(Report report, Visitor reviewer) throws Exception {
        rule("{\"behaviour\":\"delay\",\"millis\":" + DEPARTMENT_MILLIS + "}");
        var run = "/api/v1/cross-checks/townships/" + SHIQI + "/run";
        var began = System.nanoTime();
        reviewer.post(run, Map.of()).expect(202);
        var ended = new Patience(Duration.ofMinutes(20))
                .until(
                        "the bulk check has ended",
                        () -> Optional.of(reviewer.get(run).expect(200).json())
                                .filter(line -> line.path("status").asString().equals("FINISHED")));
        var seconds = (System.nanoTime() - began) / 1e9;
        var checked = ended.path("checked").asInt();
        if (checked != TO_CHECK) {
            throw new IllegalStateException("of " + TO_CHECK + " households " + checked + " were checked");
        }
        report.section("A bulk check of a township, departments that take " + DEPARTMENT_MILLIS + " ms");
        report.figure(TO_CHECK + " households", "%.0f s".formatted(seconds), "");
        report.figure("households per second", "%.0f".formatted(TO_CHECK / seconds), "");
        report.figure("left incomplete", ended.path("incomplete").asString(), "0");
    }

    private void rule(String json) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(platform.addresses().exchange() + "/rules"))
                            .POST(HttpRequest.BodyPublishers.ofString(json))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException("the simulator took no rule: " + answer.statusCode());
            }
        }
    }
}
