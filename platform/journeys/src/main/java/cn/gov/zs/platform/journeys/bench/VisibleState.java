package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.platform.journeys.Cast;
import cn.gov.zs.platform.journeys.Visitor;
import cn.gov.zs.platform.local.LocalPlatform;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * How long after a command the public can read its effect: a stock officer offers a home through the gateway, and somebody
 * without a login keeps looking at the newest notices until the homes notice is among them. Through the gateway,
 * housing-service, MongoDB, Kafka, disclosure-service, MongoDB and the gateway again; beside it a bare message through the
 * same broker, in the same run.
 */
final class VisibleState {
    private static final int PER_SECOND = 50;
    private static final Duration LENGTH = Duration.ofSeconds(10);
    private static final int ROUNDS = 5;
    /** Commands per second of the rounds that are not measured: cold code is no match for the full rate. */
    private static final List<Integer> WARM_UPS = List.of(10, 20, 30, 40, 50, 50, 50, 50, 50, 50, 50, 50);

    private static final Duration GIVE_UP = Duration.ofSeconds(30);

    private final LocalPlatform platform;
    private final SecureRandom chance = new SecureRandom();

    VisibleState(LocalPlatform platform) {
        this.platform = platform;
    }

    void measure(Report report) throws Exception {
        try (var cast = new Cast(URI.create(platform.addresses().publicUrl()));
                var notices = new NewNotices(cast.everybody())) {
            var officer = cast.as("stock-officer");
            for (var perSecond : WARM_UPS) {
                round(officer, notices, perSecond);
            }
            bareRound();
            var seen = new Latencies();
            var bare = new Latencies();
            var ratios = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                var one = bareRound();
                var other = round(officer, notices, PER_SECOND);
                ratios.add(other.percentile(0.99) / one.percentile(0.99));
                bare.addAll(one);
                seen.addAll(other);
            }
            report.section("A moved state is visible to the public, " + PER_SECOND + " commands/s");
            report.figure("command to public notice, median", millis(seen.percentile(0.5)), "");
            report.figure("command to public notice, p99", millis(seen.percentile(0.99)), "≤ 1 s");
            report.figure("bare broker, send to receipt, median", millis(bare.percentile(0.5)), "");
            report.figure("bare broker, send to receipt, p99", millis(bare.percentile(0.99)), "");
            report.figure(
                    "ratio of the p99s, median of " + ROUNDS + " rounds",
                    Spread.of(ratios, each -> each).text("%.1f"),
                    "≤ 3");
        }
    }

    private Latencies bareRound() throws Exception {
        return new BareBroker(platform.addresses().kafka(), UUID.randomUUID().toString()).measure(PER_SECOND, LENGTH);
    }

    private Latencies round(Visitor officer, NewNotices notices, int perSecond) throws InterruptedException {
        var commands = (int) (perSecond * LENGTH.toSeconds());
        var homes = addHomes(officer, commands);
        var answered = new Latencies();
        var seen = new Latencies();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var pace = new Pace(perSecond);
            var answers = new ArrayList<Future<Times>>();
            for (var home : homes) {
                var due = pace.await();
                answers.add(people.submit(() -> offer(officer, notices, home, due)));
            }
            for (var answer : answers) {
                answered.add(answer.get().answered());
                seen.add(answer.get().seen());
            }
        } catch (ExecutionException unseen) {
            throw new IllegalStateException("a command was not seen in time", unseen.getCause());
        }
        System.out.printf(
                "%d commands/s: answered after %.0f ms, seen after %.0f ms (median), %.0f ms (p99)%n",
                perSecond, answered.percentile(0.5), seen.percentile(0.5), seen.percentile(0.99));
        return seen;
    }

    /** Nanoseconds from when a command was due to when it was answered and to when its effect was seen. */
    private record Times(long answered, long seen) {}

    private static Times offer(Visitor officer, NewNotices notices, String home, long due) throws Exception {
        var offer = UUID.randomUUID().toString();
        var seen = notices.of(offer);
        officer.post("/api/v1/homes/offers", Map.of("formId", offer, "homeIds", List.of(home)))
                .expect(201);
        var answered = System.nanoTime() - due;
        return new Times(answered, seen.get(GIVE_UP.toSeconds(), TimeUnit.SECONDS) - due);
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
