package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.platform.journeys.Application;
import cn.gov.zs.platform.journeys.Cast;
import cn.gov.zs.platform.journeys.SyntheticPerson;
import cn.gov.zs.platform.journeys.Visitor;
import cn.gov.zs.platform.local.LocalPlatform;
import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Applications per second through the gateway, from the first request until all that follows from them is stored and told: the
 * application, the clock of its first step, the message to the household, the events. Beside it, in the same run, the same
 * documents inserted with the bare driver and the same events sent with the bare client, as many at once. The second is what
 * the database and the broker cost; the ratio is what the platform adds: sign-on, checks, encryption, the outbox, the inbox.
 */
final class SubmissionRate {
    private static final int AT_ONCE = 16;
    private static final int PER_ROUND = 1000;

    /** Until the compilers of all parts have come to rest; earlier they take a sixth of the processor. */
    private static final int WARM_UPS = 14;

    private static final int ROUNDS = 5;

    private final LocalPlatform platform;
    private final SecureRandom chance = new SecureRandom();

    SubmissionRate(LocalPlatform platform) {
        this.platform = platform;
    }

    void measure(Report report) throws Exception {
        try (var cast = new Cast(URI.create(platform.addresses().publicUrl()));
                var stored = new StoredSubmissions(platform.addresses())) {
            var household = cast.as("citizen-li");
            for (var round = 0; round < WARM_UPS; round++) {
                both(household, stored);
            }
            var through = new ArrayList<Round>();
            var bare = new ArrayList<Round>();
            var ratios = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                var pair = both(household, stored);
                through.add(pair.getFirst());
                bare.add(pair.getLast());
                ratios.add(pair.getFirst().perSecond() / pair.getLast().perSecond());
            }
            report.section("Applications submitted through the gateway, " + AT_ONCE + " at once");
            report.figure("submissions per second, median of " + ROUNDS + " rounds", perSecond(through), "");
            report.figure(
                    "the same documents and events by the bare driver and client, per second", perSecond(bare), "");
            report.figure(
                    "ratio, median of " + ROUNDS + " rounds",
                    Spread.of(ratios, each -> each).text("%.2f"),
                    "≥ 0.25");
            report.figure("processor time of a submission, all parts and the people", cpu(through), "");
            report.figure("processor time of its bare inserts and sends", cpu(bare), "");
        }
    }

    /** What a round took: seconds, and seconds of processor time. */
    private record Round(double seconds, double cpuSeconds) {
        double perSecond() {
            return PER_ROUND / seconds;
        }
    }

    private List<Round> both(Visitor household, StoredSubmissions stored) throws Exception {
        var forms = IntStream.range(0, PER_ROUND)
                .mapToObj(_ -> Application.of(
                        UUID.randomUUID().toString(), SyntheticPerson.drawn(chance), SyntheticPerson.drawn(chance)))
                .toList();
        var ids = new ArrayList<String>();
        var through = timed(() -> {
            ids.addAll(allAtOnce(forms.stream()
                    .<Callable<String>>map(form -> () -> household
                            .post("/api/v1/applications", form)
                            .expect(201)
                            .json()
                            .path("id")
                            .asString())
                    .toList()));
            stored.await(ids);
        });
        var left = stored.left(ids);
        var bare = timed(() -> allAtOnce(left.stream()
                .<Callable<Boolean>>map(each -> () -> stored.insertAndSend(each))
                .toList()));
        System.out.printf("submissions: %.0f/s, bare: %.0f/s%n", through.perSecond(), bare.perSecond());
        return List.of(through, bare);
    }

    private interface Work {
        void done() throws Exception;
    }

    private Round timed(Work work) throws Exception {
        var cpu = Machine.cpuSeconds(platform);
        var began = System.nanoTime();
        work.done();
        var seconds = (System.nanoTime() - began) / 1e9;
        return new Round(seconds, Machine.cpuSeconds(platform) - cpu);
    }

    private static <T> List<T> allAtOnce(List<Callable<T>> pieces) throws InterruptedException {
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var answers = new ArrayList<T>();
            for (Future<T> answer : people.invokeAll(pieces)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a piece of the round failed", failed.getCause());
        }
    }

    private static String perSecond(List<Round> rounds) {
        return "%.0f".formatted(Spread.of(rounds, Round::perSecond).median());
    }

    private static String cpu(List<Round> rounds) {
        return "%.1f ms"
                .formatted(1000
                        * Spread.of(rounds, round -> round.cpuSeconds() / PER_ROUND)
                                .median());
    }
}
