package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.housing.disclosure.bench.RecountBench;
import cn.gov.zs.housing.disclosure.bench.RecountBench.Measured;
import cn.gov.zs.platform.local.Layout;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Open due dates counted again for a new calendar, on a database of the benchmark's own, as the demo runs one. */
final class RecountSpeed {
    private static final int DUTIES = 1_000_000;
    private static final List<String> AS_THE_SERVICE = List.of("-Xmx512m", "-XX:+UseSerialGC");

    private final Layout layout;

    RecountSpeed(Layout layout) {
        this.layout = layout;
    }

    void measure(Report report) throws IOException, InterruptedException {
        var json = new JsonMapper();
        try (var database = OwnMongo.start(layout, "deadlines")) {
            report.section("Open due dates counted again for a new calendar");
            for (var line : ChildJvm.run(AS_THE_SERVICE, RecountBench.class, database.uri(), String.valueOf(DUTIES))) {
                figures(report, json.readValue(line, Measured.class));
            }
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
