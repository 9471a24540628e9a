package cn.gov.zs.platform.journeys.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One run of {@code wrk} against a server.
 *
 * @param perSecond answers per second
 * @param p99 of the latency, in milliseconds
 * @param cpuMicros processor time of the server for one answer
 */
record Wrk(double perSecond, double p99, double cpuMicros) {
    private static final Pattern TOTAL = Pattern.compile("(\\d+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");
    private static final double TICKS_PER_SECOND = 100;

    /** @param server the processes whose time is counted */
    static Wrk run(String address, int seconds, int connections, List<Long> server)
            throws IOException, InterruptedException {
        var before = ticks(server);
        var process = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--latency",
                        "-H",
                        "Accept-Encoding: gzip",
                        address)
                .redirectErrorStream(true)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || text.contains("Non-2xx") || text.contains("Socket errors")) {
            throw new IllegalStateException("wrk: " + text);
        }
        var spent = (ticks(server) - before) / TICKS_PER_SECOND;
        return new Wrk(find(RATE, text), millis(text), spent * 1e6 / find(TOTAL, text));
    }

    private static double find(Pattern what, String text) {
        var found = what.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("wrk: " + text);
        }
        return Double.parseDouble(found.group(1));
    }

    private static double millis(String text) {
        var found = P99.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("wrk: " + text);
        }
        var number = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> number / 1000;
            case "s" -> number * 1000;
            default -> number;
        };
    }

    /** User and system time as the kernel counts it. */
    private static double ticks(List<Long> processes) throws IOException {
        var sum = 0.0;
        for (var process : processes) {
            var stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            // the name in brackets may hold blanks
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            sum += Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
        }
        return sum;
    }
}
