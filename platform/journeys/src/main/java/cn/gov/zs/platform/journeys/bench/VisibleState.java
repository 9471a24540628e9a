package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.platform.journeys.Cast;
import cn.gov.zs.platform.journeys.Visitor;
import cn.gov.zs.platform.local.LocalPlatform;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * How long after a command the public can read its effect: a stock officer offers a home through the gateway, and the homes
 * notice is looked for on the public interface until it is there. Through the gateway, housing-service, MongoDB, Kafka,
 * disclosure-service, MongoDB and the gateway again; beside it a bare message through the same broker, in the same run.
 */
final class VisibleState {
    private static final int PER_SECOND = 50;
    private static final Duration LENGTH = Duration.ofSeconds(10);
    private static final int ROUNDS = 3;
    private static final Duration GIVE_UP = Duration.ofSeconds(30);

    private final LocalPlatform platform;
    private final SecureRandom chance = new SecureRandom();

    VisibleState(LocalPlatform platform) {
        this.platform = platform;
    }

    void measure(Report report) throws Exception {
        report.section("A moved state is visible to the public, " + PER_SECOND + " commands/s");
        try (var cast = new Cast(URI.create(platform.addresses().publicUrl()))) {
            var officer = cast.as("stock-officer");
            round(officer, cast.everybody(), Duration.ofSeconds(5));
            var seen = new Latencies();
            var bare = new Latencies();
            for (var round = 0; round < ROUNDS; round++) {
                bare.addAll(new BareBroker(
                                platform.addresses().kafka(), UUID.randomUUID().toString())
                        .measure(PER_SECOND, LENGTH));
                seen.addAll(round(officer, cast.everybody(), LENGTH));
            }
            report.figure("command to public notice, median", millis(seen.percentile(0.5)), "");
            report.figure("command to public notice, p99", millis(seen.percentile(0.99)), "≤ 1 s");
            report.figure("bare broker, send to receipt, median", millis(bare.percentile(0.5)), "");
            report.figure("bare broker, send to receipt, p99", millis(bare.percentile(0.99)), "");
            report.figure("ratio of the p99s", "%.1f".formatted(seen.percentile(0.99) / bare.percentile(0.99)), "≤ 3");
        }
    }

    private Latencies round(Visitor officer, Visitor reader, Duration length) throws InterruptedException {
        var commands = (int) (PER_SECOND * length.toSeconds());
        var homes = addHomes(officer, commands);
        var latencies = new Latencies();
        var failed = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var pace = new Pace(PER_SECOND);
            for (var home : homes) {
                var due = pace.await();
                people.execute(() -> {
                    if (!offerAndRead(officer, reader, home, due, latencies)) {
                        failed.incrementAndGet();
                    }
                });
            }
            people.shutdown();
            people.awaitTermination(GIVE_UP.toSeconds() * 2, TimeUnit.SECONDS);
        }
        if (failed.get() > 0 || latencies.count() != commands) {
            throw new IllegalStateException(failed.get() + " of " + commands + " commands were not seen in time");
        }
        return latencies;
    }

    private boolean offerAndRead(Visitor officer, Visitor reader, String home, long due, Latencies latencies) {
        var offer = UUID.randomUUID().toString();
        officer.post("/api/v1/homes/offers", Map.of("formId", offer, "homeIds", List.of(home)))
                .expect(201);
        while (System.nanoTime() - due < GIVE_UP.toNanos()) {
            var found = reader.get("/api/v1/public/notices?kind=HOMES&reference=" + offer);
            if (found.status() == 200 && !found.json().path("items").isEmpty()) {
                latencies.add(System.nanoTime() - due);
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return false;
    }

    private List<String> addHomes(Visitor officer, int count) throws InterruptedException {
        var building = "bench-" + Long.toHexString(chance.nextLong()).substring(0, 8);
        var homes = new java.util.concurrent.ConcurrentLinkedQueue<String>();
        try (var people = Executors.newFixedThreadPool(4)) {
            for (var number = 1; number <= count; number++) {
                var door = String.valueOf(number);
                people.execute(() -> homes.add(officer.post(
                                "/api/v1/homes",
                                Map.of(
                                        "estate",
                                        "平安苑",
                                        "building",
                                        building,
                                        "number",
                                        door,
                                        "rooms",
                                        1,
                                        "floorArea",
                                        40,
                                        "floor",
                                        1,
                                        "address",
                                        "平安苑" + building))
                        .expect(201)
                        .json()
                        .path("homeId")
                        .asString()));
            }
            people.shutdown();
            people.awaitTermination(5, TimeUnit.MINUTES);
        }
        if (homes.size() != count) {
            throw new IllegalStateException("only " + homes.size() + " of " + count + " homes were entered");
        }
        return List.copyOf(homes);
    }

    private static String millis(double value) {
        return "%.0f ms".formatted(value);
    }
}
