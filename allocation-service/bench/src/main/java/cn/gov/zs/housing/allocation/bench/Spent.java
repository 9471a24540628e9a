package cn.gov.zs.housing.allocation.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * What a piece of work took.
 *
 * @param seconds by the clock
 * @param cpuSeconds of the processors, all threads of this process together
 */
public record Spent(double seconds, double cpuSeconds) {

    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Work that is measured. */
    interface Work {
        void run() throws IOException;
    }

    static Spent on(Work work) throws IOException {
        long cpu = SYSTEM.getProcessCpuTime();
        long begin = System.nanoTime();
        work.run();
        long end = System.nanoTime();
        return new Spent((end - begin) / NANOS, (SYSTEM.getProcessCpuTime() - cpu) / NANOS);
    }

    /** Both together. */
    public Spent plus(Spent other) {
        return new Spent(seconds + other.seconds, cpuSeconds + other.cpuSeconds);
    }
}
