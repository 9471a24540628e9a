package cn.gov.zs.housing.allocation.rules.bench;

import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.outcome.Draw;
import cn.gov.zs.housing.allocation.rules.published.Bundle;
import cn.gov.zs.housing.allocation.rules.published.VerifyBundle;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code DrawBench [HOUSEHOLDS…]}: how long it takes to rank, freeze, draw and bundle a city, and to verify the bundle. Without
 * numbers: 10,000, 100,000 and 1,000,000. Prints how the cost grows: the slope of log time over log households.
 */
public final class DrawBench {

    /** Before the first measurement the machine's compiler has seen the code. */
    private static final int WARM_UP = 100_000;

    private static final double NANOS = 1e9;

    private DrawBench() {}

    /**
     * What one size cost.
     *
     * @param households how many
     * @param rank seconds to rank
     * @param freeze seconds to write the list with its digests and its Merkle tree
     * @param draw seconds to draw
     * @param bundle seconds to write the bundle
     * @param verify seconds to verify it
     * @param madeCpu processor seconds of all that is made
     * @param verifyCpu processor seconds to verify
     * @param bytes of the bundle
     */
    public record Measured(
            int households,
            double rank,
            double freeze,
            double draw,
            double bundle,
            double verify,
            double madeCpu,
            double verifyCpu,
            long bytes) {

        /** Everything but the check. */
        public double made() {
            return rank + freeze + draw + bundle;
        }
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var sizes = args.length > 0
                ? List.of(args).stream().map(Integer::valueOf).toList()
                : List.of(10_000, 100_000, 1_000_000);
        var dir = Files.createTempDirectory("draw-bench");
        try {
            for (int i = 0; i < 3; i++) {
                measure(WARM_UP, dir);
            }
            out.printf("heap at most %d MiB%n", Runtime.getRuntime().maxMemory() >> 20);
            out.println(
                    "households     rank   freeze     draw   bundle |  made s  verify s | cpu: made   verify | bundle MiB");
            var all = new ArrayList<Measured>();
            for (var size : sizes) {
                var m = measure(size, dir);
                all.add(m);
                out.printf(
                        Locale.ROOT,
                        "%10d %8.3f %8.3f %8.3f %8.3f | %7.3f %9.3f | %9.3f %8.3f | %10d%n",
                        m.households(),
                        m.rank(),
                        m.freeze(),
                        m.draw(),
                        m.bundle(),
                        m.made(),
                        m.verify(),
                        m.madeCpu(),
                        m.verifyCpu(),
                        m.bytes() >> 20);
            }
            if (all.size() > 1) {
                out.printf(Locale.ROOT, "slope of log time over log households: %.3f%n", slope(all));
            }
        } finally {
            try (var files = Files.list(dir)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(dir);
        }
    }

    /** Measures one size; the files are left in {@code dir} and replaced by the next. */
    public static Measured measure(int households, Path dir) throws IOException {
        var file = dir.resolve("bundle.zip");
        var times = new long[5];
        var cpu = new long[3];
        // whoever verifies has not the city in memory
        var digest = make(households, dir, file, times, cpu);
        long begin = System.nanoTime();
        var said = new ByteArrayOutputStream();
        int code = VerifyBundle.run(
                List.of(file.toString(), "--digest", digest), new PrintStream(said, true, StandardCharsets.UTF_8));
        long verified = System.nanoTime() - begin;
        cpu[2] = cpu();
        if (code != 0) {
            throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
        }
        return new Measured(
                households,
                (times[1] - times[0]) / NANOS,
                (times[2] - times[1]) / NANOS,
                (times[3] - times[2]) / NANOS,
                (times[4] - times[3]) / NANOS,
                verified / NANOS,
                (cpu[1] - cpu[0]) / NANOS,
                (cpu[2] - cpu[1]) / NANOS,
                Files.size(file));
    }

    private static String make(int households, Path dir, Path file, long[] times, long[] cpu) throws IOException {
        var city = new City(households);
        var homes = city.homes();
        var entrants = city.entrants();
        cpu[0] = cpu();
        times[0] = System.nanoTime();
        var ranked = entrants.ranked();
        times[1] = System.nanoTime();
        var frozen = Frozen.toFile(city.theirPlan(), city.sheets(), ranked, homes, dir.resolve("entrants.jsonl"));
        times[2] = System.nanoTime();
        var digest = frozen.digest().sha256();
        var transcript = city.transcript(digest);
        var result = Draw.run(frozen, transcript.seed());
        times[3] = System.nanoTime();
        new Bundle(frozen, city.votes(digest), city.record(transcript), transcript, result).write(file, City.OFFICE);
        times[4] = System.nanoTime();
        cpu[1] = cpu();
        return digest;
    }

    /** Least squares through the logarithms. */
    static double slope(List<Measured> all) {
        double n = all.size();
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (var m : all) {
            double lx = Math.log(m.households());
            double ly = Math.log(m.made());
            x += lx;
            y += ly;
            xx += lx * lx;
            xy += lx * ly;
        }
        return (n * xy - x * y) / (n * xx - x * x);
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
