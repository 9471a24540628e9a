package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.housing.allocation.bench.ScoringBench;
import cn.gov.zs.housing.allocation.bench.ScoringBench.Measured;
import cn.gov.zs.housing.allocation.bench.Spent;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Households scored by the published table, by KIE as the service does and by the citizen's reader. */
final class ScoringSpeed {
    private static final int ROUNDS = 5;
    private static final int HOUSEHOLDS = 200_000;
    /** As the services run here, and in a container of less than two processors. */
    private static final List<String> AS_THE_SERVICE = List.of("-Xmx512m", "-XX:+UseSerialGC");

    private ScoringSpeed() {}

    static void measure(Report report) throws IOException, InterruptedException {
        var json = new JsonMapper();
        var bySheet =
                ChildJvm.run(AS_THE_SERVICE, ScoringBench.class, String.valueOf(ROUNDS), String.valueOf(HOUSEHOLDS))
                        .stream()
                        .map(line -> json.readValue(line, Measured.class))
                        .collect(Collectors.groupingBy(Measured::sheet, LinkedHashMap::new, Collectors.toList()));
        bySheet.forEach((sheet, rounds) -> tell(report, sheet, rounds));
    }

    private static void tell(Report report, String sheet, List<Measured> rounds) {
        report.section("Households scored, " + sheet + ", " + rounds.getFirst().rows() + " rows");
        report.figure(
                "by KIE on all processors, households per second, median of " + ROUNDS,
                perSecond(rounds, Measured::kie),
                "≥ 50000");
        report.figure(
                "processor time of a household; 40 µs are 50000 a second on 2 processors",
                micros(rounds, Measured::kie),
                "≤ 40 µs");
        report.figure("by the citizen's reader, households per second", perSecond(rounds, Measured::portable), "");
        report.figure("processor time of a household", micros(rounds, Measured::portable), "");
        report.figure(
                "ratio of the processor times, median of " + ROUNDS + " rounds",
                Spread.of(rounds, m -> m.kie().cpuSeconds() / m.portable().cpuSeconds())
                        .text("%.0f"),
                "");
    }

    private static String perSecond(List<Measured> rounds, Function<Measured, Spent> reader) {
        return Spread.of(rounds, m -> m.households() / reader.apply(m).seconds())
                .text("%.0f");
    }

    private static String micros(List<Measured> rounds, Function<Measured, Spent> reader) {
        return Spread.of(rounds, m -> 1e6 * reader.apply(m).cpuSeconds() / m.households())
                .text("%.1f µs");
    }
}
