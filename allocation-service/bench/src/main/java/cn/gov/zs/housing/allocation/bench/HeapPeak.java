package cn.gov.zs.housing.allocation.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most of the heap that was in use at one moment: it is fullest just before it is collected. */
final class HeapPeak {

    private static final AtomicLong MOST = new AtomicLong();

    static {
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toUnmodifiableSet());
        ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(NotificationEmitter.class::isInstance)
                .map(NotificationEmitter.class::cast)
                .forEach(collector -> watch(collector, heap));
    }

    private HeapPeak() {}

    private static void watch(NotificationEmitter collector, Set<String> heap) {
        collector.addNotificationListener(
                (told, nothing) -> {
                    var before = GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData())
                            .getGcInfo()
                            .getMemoryUsageBeforeGc();
                    MOST.accumulateAndGet(
                            before.entrySet().stream()
                                    .filter(pool -> heap.contains(pool.getKey()))
                                    .mapToLong(pool -> pool.getValue().getUsed())
                                    .sum(),
                            Math::max);
                },
                null,
                null);
    }

    /** From now on. */
    static HeapPeak watched() {
        MOST.set(0);
        return new HeapPeak();
    }

    long bytes() {
        return Math.max(
                MOST.get(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
}
