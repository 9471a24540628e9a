package cn.gov.zs.platform.journeys.bench;

import static java.util.Objects.requireNonNull;

import cn.gov.zs.platform.local.Layout;
import cn.gov.zs.platform.local.LocalPlatform;
import cn.gov.zs.platform.local.Options;
import cn.gov.zs.platform.local.Ports;
import cn.gov.zs.platform.local.keys.FieldKeyFile;
import cn.gov.zs.platform.local.process.Tuning;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The benchmarks: starts a platform of its own on ports of its own, or what is measured alone, and writes
 * {@code docs/benchmarks.md} with the machine and the aims beside the figures.
 */
public final class Bench {
    private static final Ports PORTS = new Ports(32_080);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Bench() {}

    /** Runs all parts, or only those named. */
    public static void main(String[] arguments) throws Exception {
        var usual = Layout.find();
        var layout = usual.withVar(usual.root().resolve("platform/journeys/target/bench"));
        var report = new Report();
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("start", () -> startAndRestarts(report, layout));
        parts.put("visible", () -> visibleState(report, layout));
        parts.put("submissions", () -> submissions(report, layout));
        parts.put("township", () -> fullTownship(report, layout));
        parts.put("homes", () -> homesInStock(report, layout));
        parts.put("log", () -> logAppends(report, layout));
        parts.put("draw", () -> new DrawSpeed(usual.root(), layout.data("draw")).measure(report));
        parts.put("gateway", () -> new GatewaySpeed(usual.root(), layout.data("gateway-speed")).measure(report));
        parts.put("result", () -> onFreshPlatform(layout, platform -> new ResultPublic(platform).measure(report)));
        parts.put("scoring", () -> ScoringSpeed.measure(report));
        parts.put("deadlines", () -> new RecountSpeed(layout).measure(report));
        parts.put("notices", () -> new NoticeListSpeed(layout).measure(report));
        var wanted = arguments.length == 0 ? parts.keySet() : new LinkedHashSet<>(List.of(arguments));
        if (!parts.keySet().containsAll(wanted)) {
            System.err.println("housing: bench knows the parts " + String.join(", ", parts.keySet()));
            System.exit(2);
        }
        Machine.describe(report);
        var complete = true;
        for (var name : wanted) {
            complete &= part(name, report, requireNonNull(parts.get(name)));
            System.out.print(report.news());
        }
        if (wanted.equals(parts.keySet())) {
            Files.writeString(usual.root().resolve("docs/benchmarks.md"), report.text());
            System.out.println("written to docs/benchmarks.md");
        }
        System.exit(complete ? 0 : 1);
    }

    private interface Part {
        void measure() throws Exception;
    }

    /** A part that fails is told in the report and by the exit code, and leaves the others' figures. */
    private static boolean part(String name, Report report, Part part) {
        System.out.println(name + "…");
        try {
            part.measure();
            return true;
        } catch (Exception failed) {
            failed.printStackTrace();
            report.section(name);
            report.figure("not measured", String.valueOf(failed.getMessage()), "");
            return false;
        }
    }

    private static void startAndRestarts(Report report, Layout layout) throws Exception {
        var options = Options.of(layout, PORTS).freshly();
        prepare(options);
        var began = System.nanoTime();
        try (var platform = LocalPlatform.start(options)) {
            var ready = Duration.ofNanos(System.nanoTime() - began);
            report.section("Start and memory");
            report.figure("built platform ready, from empty data", seconds(ready), "≤ 30 s");
            memory(report, platform);
            restarts(report, platform);
        }
    }

    private static void visibleState(Report report, Layout layout) throws Exception {
        onFreshPlatform(layout, platform -> new VisibleState(platform).measure(report));
    }

    private static void submissions(Report report, Layout layout) throws Exception {
        onFreshPlatform(layout, platform -> new SubmissionRate(platform).measure(report));
    }

    private static void fullTownship(Report report, Layout layout) throws Exception {
        onFreshPlatform(layout, platform -> {
            var keys = FieldKeyFile.of(System.getenv(), layout.data("secret"), LocalDate.now(SHANGHAI));
            new FullTownship(platform, keys.path()).measure(report);
        });
    }

    private static void homesInStock(Report report, Layout layout) throws Exception {
        onFreshPlatform(layout, platform -> new HomesInStock(platform).measure(report));
    }

    /** The log needs one service and its servers. */
    private static void logAppends(Report report, Layout layout) throws Exception {
        var options =
                Options.of(layout, PORTS).freshly().tunedFor(Tuning.THROUGHPUT).only("mongo", "kafka", "disclosure");
        try (var platform = LocalPlatform.start(options)) {
            new LogAppends(platform).measure(report);
        }
    }

    private interface Measured {
        void on(LocalPlatform platform) throws Exception;
    }

    /** On a platform of its own, empty and tuned for throughput. */
    private static void onFreshPlatform(Layout layout, Measured measured) throws Exception {
        var options = Options.of(layout, PORTS).freshly().tunedFor(Tuning.THROUGHPUT);
        prepare(options);
        try (var platform = LocalPlatform.start(options)) {
            measured.on(platform);
        }
    }

    /** Keycloak is built and the services' start-up caches are recorded by a first start, which is not measured. */
    private static void prepare(Options options) throws IOException, InterruptedException {
        LocalPlatform.start(options).close();
    }

    private static void memory(Report report, LocalPlatform platform) throws IOException {
        var sizes = platform.pss();
        var sum = sizes.values().stream().mapToLong(Long::longValue).sum();
        report.figure("all processes together, PSS", gibibytes(sum), "≤ 3 GiB");
        sizes.forEach((part, size) -> report.figure("· " + part, gibibytes(size), ""));
    }

    private static void restarts(Report report, LocalPlatform platform) throws InterruptedException {
        report.section("A killed service serves again");
        for (var part : List.of("applicant", "housing", "allocation", "disclosure", "gateway")) {
            var times = new ArrayList<Duration>();
            for (var round = 0; round < 3; round++) {
                times.add(platform.killAndAwait(part, Duration.ofSeconds(60)));
            }
            times.sort(Duration::compareTo);
            report.figure(part + ", kill -9 to ready, median of 3", seconds(times.get(1)), "≤ 3 s");
        }
    }

    static String seconds(Duration time) {
        return "%.1f s".formatted(time.toMillis() / 1000.0);
    }

    private static String gibibytes(long bytes) {
        return "%.2f GiB".formatted(bytes / (double) (1L << 30));
    }
}
