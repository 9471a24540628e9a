package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.platform.local.LocalPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {
    private Machine() {}

    static void describe(Report report) throws IOException {
        report.section("Machine");
        report.figure("processor", cpuInfo("model name"), "");
        report.figure("cores", String.valueOf(Runtime.getRuntime().availableProcessors()), "");
        report.figure("memory", memory(), "");
        report.figure("Java", Runtime.version().toString(), "");
        report.figure("processes waiting for a core when it began, mean of 5 minutes", load(), "");
    }

    /** Seconds of processor time that the platform's parts and this process have used so far. */
    static double cpuSeconds(LocalPlatform platform) {
        return Stream.concat(
                        platform.parts().stream().map(platform::pid).flatMap(Optional::stream),
                        Stream.of(ProcessHandle.current().pid()))
                .map(ProcessHandle::of)
                .flatMap(Optional::stream)
                .map(process -> process.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .mapToDouble(spent -> spent.toMillis() / 1000.0)
                .sum();
    }

    /** What others did on it just before: more than there are cores, and the times by the clock are too long. */
    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[1];
    }

    private static String cpuInfo(String key) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static String memory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            var kibibytes = lines.filter(line -> line.startsWith("MemTotal"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0L);
            return kibibytes / (1 << 20) + " GiB";
        }
    }
}
