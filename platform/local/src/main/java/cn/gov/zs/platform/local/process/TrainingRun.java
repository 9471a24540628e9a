package cn.gov.zs.platform.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real start of a service for the sake of what it leaves behind: a cache of its classes, or tables in its database. */
public final class TrainingRun {

    private static final long PROBE_MILLIS = 100;
    private static final long LONGEST_SECONDS = 120;

    private TrainingRun() {}

    /**
     * Starts the program, waits until it serves, asks it to end, and waits until it has: much is written on the way out. When it does not serve, it is ended and the log holds the reason.
     *
     * <p>An interrupt ends the program, too.
     *
     * @return whether it served: what it leaves behind is whole only then
     */
    public static boolean untilItServes(
            List<String> words, Map<String, String> environment, PartSpec.Probe probe, Path log)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Files.createDirectories(log.toAbsolutePath().getParent());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            long began = System.nanoTime();
            boolean serves = probe.serves();
            while (!serves
                    && System.nanoTime() - began < TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)
                    && !process.waitFor(PROBE_MILLIS, TimeUnit.MILLISECONDS)) {
                serves = probe.serves();
            }
            process.destroy();
            process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            return serves;
        } finally {
            process.destroyForcibly();
        }
    }
}
