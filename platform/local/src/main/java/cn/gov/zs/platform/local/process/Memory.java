package cn.gov.zs.platform.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Memory of the machine and of processes, as Linux tells it. */
public final class Memory {

    private static final long KIB = 1024;
    private static final long MIB = 1024 * KIB;

    /** What a part takes, roughly: eight of them stay below 3 GiB. */
    private static final long PART_BYTES = 350 * MIB;

    private Memory() {}

    /**
     * Refuses to start what would not fit.
     *
     * @param parts how many parts are to be started
     * @throws CannotStart when less is available than they take
     */
    public static void check(int parts) throws IOException {
        Path file = Path.of("/proc/meminfo");
        if (Files.isReadable(file)) {
            check(parts, Files.readString(file));
        }
    }

    static void check(int parts, String meminfo) {
        OptionalLong available = kib(meminfo, "MemAvailable:");
        long needed = parts * PART_BYTES;
        if (available.isPresent() && available.getAsLong() * KIB < needed) {
            throw new CannotStart("too little memory: " + parts + " parts need about " + needed / MIB + " MiB, "
                    + available.getAsLong() / KIB + " MiB are available");
        }
    }

    /** Proportional set size of a process in bytes; 0 when it is gone. */
    public static long pss(long pid) throws IOException {
        Path file = Path.of("/proc/" + pid + "/smaps_rollup");
        if (!Files.exists(file)) {
            return 0;
        }
        return kib(Files.readString(file), "Pss:").orElse(0) * KIB;
    }

    private static OptionalLong kib(String lines, String name) {
        return lines.lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst();
    }
}
