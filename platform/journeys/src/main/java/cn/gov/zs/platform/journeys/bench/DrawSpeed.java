package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.housing.allocation.bench.DrawBench;
import cn.gov.zs.housing.allocation.bench.DrawBench.Measured;
import cn.gov.zs.housing.allocation.bench.Spent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The draw of made-up cities, from the scored households to the bundle, beside the least it could cost; then its verification. */
final class DrawSpeed {
    private static final int MILLION = 1_000_000;
    private static final int TEN_MILLION = 10 * MILLION;
    private static final int FOR_THE_PAGE = 100_000;
    private static final int ROUNDS = 5;
    private static final int ROUNDS_OF_TEN_MILLION = 3;
    private static final String HEAP = "512m";
    private static final String HEAP_OF_TEN_MILLION = "4g";

    private final JsonMapper json = new JsonMapper();
    private final Path root;
    private final Path dir;

    /**
     * @param root of the working copy
     * @param dir for the bundles; some gigabytes for a short time
     */
    DrawSpeed(Path root, Path dir) {
        this.root = root;
        this.dir = dir;
    }

    void measure(Report report) throws Exception {
        Files.createDirectories(dir);
        try {
            var bySize = new TreeMap<Integer, List<Measured>>();
            bySize.putAll(rounds(HEAP, ROUNDS, 10_000, FOR_THE_PAGE, MILLION));
            bySize.putAll(rounds(HEAP_OF_TEN_MILLION, ROUNDS_OF_TEN_MILLION, TEN_MILLION));
            draws(report, bySize);
            new VerificationSpeed(root).measure(report, last(bySize, MILLION), last(bySize, FOR_THE_PAGE));
        } finally {
            clear();
        }
    }

    private static Measured last(Map<Integer, List<Measured>> bySize, int households) {
        return bySize.getOrDefault(households, List.of()).getLast();
    }

    private Map<Integer, List<Measured>> rounds(String heap, int rounds, int... sizes)
            throws IOException, InterruptedException {
        // each Java makes keys of its own, and bundles that fit no other's
        var own = Files.createTempDirectory(dir, "bundles");
        var arguments = new ArrayList<>(List.of(own.toString(), String.valueOf(rounds)));
        for (var size : sizes) {
            arguments.add(String.valueOf(size));
        }
        return ChildJvm.run(List.of("-Xmx" + heap), DrawBench.class, arguments.toArray(String[]::new)).stream()
                .map(line -> json.readValue(line, Measured.class))
                .collect(Collectors.groupingBy(Measured::households));
    }

    private static void draws(Report report, Map<Integer, List<Measured>> bySize) {
        report.section("A draw: ranked, frozen, drawn and bundled");
        bySize.forEach((size, rounds) -> report.figure(
                "%d households, heap of %s, median of %d".formatted(size, heapOf(size), rounds.size()),
                "%s, %.2f s of processors"
                        .formatted(
                                Spread.of(rounds, m -> m.made().seconds()).text("%.2f s"),
                                Spread.of(rounds, m -> m.made().cpuSeconds()).median()),
                size == MILLION ? "≤ 3 s" : size == TEN_MILLION ? "≤ 30 s" : ""));
        report.figure(
                "slope of log time over log households",
                "%.2f, of processor time %.2f"
                        .formatted(slope(bySize, Spent::seconds), slope(bySize, Spent::cpuSeconds)),
                "≤ 1.15");
        var million = bySize.getOrDefault(MILLION, List.of());
        steps(report, million);
        report.figure(
                "heap in use at most, the city's households with it",
                "%.0f MiB"
                        .formatted(Spread.of(million, m -> m.heapBytes() / (double) (1 << 20))
                                .sorted()
                                .getLast()),
                "≤ 512 MiB");
        report.figure("the bundle", "%d MiB".formatted(million.getLast().bytes() >> 20), "");
        ratios(report, "1000000 households", million);
        ratios(report, "10000000 households", bySize.getOrDefault(TEN_MILLION, List.of()));
    }

    private static String heapOf(int households) {
        return households == TEN_MILLION ? HEAP_OF_TEN_MILLION : HEAP;
    }

    private static void steps(Report report, Collection<Measured> million) {
        var ours = new LinkedHashMap<String, Function<Measured, Spent>>();
        ours.put("ranking", Measured::rank);
        ours.put("list of entrants with digests and tree", Measured::freeze);
        ours.put("draw", Measured::draw);
        ours.put("bundle", Measured::bundle);
        ours.put("floor: 64-bit keys sorted", m -> m.floor().sort());
        ours.put("floor: HMAC tickets", m -> m.floor().tickets());
        ours.put("floor: Merkle tree", m -> m.floor().tree());
        ours.put("floor: as many bytes written", m -> m.floor().write());
        ours.forEach((step, spent) -> report.figure(
                "· of 1000000: " + step,
                "%.0f ms"
                        .formatted(Spread.of(million, m -> 1000 * spent.apply(m).seconds())
                                .median()),
                ""));
    }

    private static void ratios(Report report, String what, Collection<Measured> rounds) {
        Function<Measured, Spent> floor = m -> m.floor().all();
        report.figure(
                "ratio to the floor, " + what + ", median of " + rounds.size() + " rounds",
                Spread.of(rounds, m -> m.made().seconds() / floor.apply(m).seconds())
                        .text("%.1f"),
                "");
        report.figure(
                "the same of processor time",
                Spread.of(rounds, m -> m.made().cpuSeconds() / floor.apply(m).cpuSeconds())
                        .text("%.1f"),
                "");
    }

    /** Least squares through the logarithms of the medians. */
    private static double slope(Map<Integer, List<Measured>> bySize, Function<Spent, Double> cost) {
        double n = bySize.size();
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (var size : bySize.entrySet()) {
            double lx = Math.log(size.getKey());
            double ly = Math.log(
                    Spread.of(size.getValue(), m -> cost.apply(m.made())).median());
            x += lx;
            y += ly;
            xx += lx * lx;
            xy += lx * ly;
        }
        return (n * xy - x * y) / (n * xx - x * x);
    }

    private void clear() throws IOException {
        try (var files = Files.walk(dir)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
