package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.housing.disclosure.bench.NoticeBench;
import cn.gov.zs.housing.disclosure.bench.NoticeBench.Measured;
import cn.gov.zs.platform.local.Layout;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Pages of a list of a million notices, on a database of the benchmark's own. */
final class NoticeListSpeed {
    private static final int NOTICES = 1_000_000;
    private static final List<String> AS_THE_SERVICE = List.of("-Xmx512m", "-XX:+UseSerialGC");

    private final Layout layout;

    NoticeListSpeed(Layout layout) {
        this.layout = layout;
    }

    void measure(Report report) throws IOException, InterruptedException {
        var json = new JsonMapper();
        try (var database = OwnMongo.start(layout, "notices")) {
            report.section("A list of 1,000,000 notices, page by page");
            for (var line : ChildJvm.run(AS_THE_SERVICE, NoticeBench.class, database.uri(), String.valueOf(NOTICES))) {
                figures(report, json.readValue(line, Measured.class));
            }
        }
    }

    private static void figures(Report report, Measured measured) {
        report.figure(
                measured.what() + ", " + measured.notices() + ": its first page, median of a round's pages",
                Spread.of(measured.first(), each -> each).text("%.2f ms"),
                "");
        report.figure(
                "· a page in its middle",
                Spread.of(measured.middle(), each -> each).text("%.2f ms"),
                "");
        report.figure(
                "· its last page", Spread.of(measured.last(), each -> each).text("%.2f ms"), "");
        report.figure(
                "· ratio of last to first, median of " + measured.first().size() + " rounds",
                Spread.of(
                                IntStream.range(0, measured.first().size())
                                        .boxed()
                                        .toList(),
                                round -> measured.last().get(round)
                                        / measured.first().get(round))
                        .text("%.2f"),
                "≤ 2");
    }
}
