package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.platform.local.Layout;
import cn.gov.zs.platform.local.LocalPlatform;
import cn.gov.zs.platform.local.Options;
import cn.gov.zs.platform.local.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The benchmarks: starts a platform of its own on ports of its own, measures, and writes {@code docs/benchmarks.md} with the
 * machine and the aims beside the figures.
 */
public final class Bench {
    private static final Ports PORTS = new Ports(32_080);

    private Bench() {}

    /** Runs everything; takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            System.err.println("housing: bench takes no arguments");
            System.exit(2);
        }
        var usual = Layout.find();
        var layout = usual.withVar(usual.root().resolve("platform/journeys/target/bench"));
        var report = new Report();
        Machine.describe(report);
        warmUp(layout);
        var began = System.nanoTime();
        try (var platform = LocalPlatform.start(Options.of(layout, PORTS).freshly())) {
            var ready = Duration.ofNanos(System.nanoTime() - began);
            report.section("Start and memory");
            report.figure("built platform ready, from empty data", seconds(ready), "≤ 30 s");
            memory(report, platform);
            restarts(report, platform);
            new VisibleState(platform).measure(report);
        }
        var file = usual.root().resolve("docs/benchmarks.md");
        Files.writeString(file, report.text());
        System.out.print(report.text());
        System.out.println("written to docs/benchmarks.md");
    }

    /** Keycloak is built and the services' start-up caches are recorded by a first start, which is not measured. */
    private static void warmUp(Layout layout) throws IOException, InterruptedException {
        System.out.println("a first start prepares Keycloak and the start-up caches…");
        LocalPlatform.start(Options.of(layout, PORTS).freshly()).close();
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
