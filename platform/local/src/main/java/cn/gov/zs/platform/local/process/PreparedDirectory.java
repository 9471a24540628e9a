package cn.gov.zs.platform.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * A directory that is expensive to make, made once per content and kept: either whole or absent, whoever is killed while
 * making it, and made by one of several launchers that want it at the same time.
 */
public final class PreparedDirectory {

    private static final int OLD_ONES_KEPT = 2;

    private static final Map<Path, ReentrantLock> IN_THIS_PROCESS = new ConcurrentHashMap<>();

    private PreparedDirectory() {}

    /** Fills the directory. */
    @FunctionalInterface
    public interface Maker {

        /** Makes the content of this empty directory, which is moved to its final place afterwards. */
        void make(Path empty) throws IOException, InterruptedException;
    }

    /**
     * The directory {@code <name>-<digest>} under {@code cache}, made when absent; of those of the same name with another
     * digest the last few are kept.
     */
    public static Path get(Path cache, String name, String digest, Maker maker)
            throws IOException, InterruptedException {
        Path ready = cache.resolve(name + "-" + digest);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        Files.createDirectories(cache);
        Path lockFile = cache.resolve(name + ".lock").toAbsolutePath();
        ReentrantLock inProcess = IN_THIS_PROCESS.computeIfAbsent(lockFile, file -> new ReentrantLock());
        inProcess.lockInterruptibly();
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid() && !Files.isDirectory(ready)) {
                removeOld(cache, name);
                Path half = Files.createDirectory(cache.resolve(name + "-half"));
                maker.make(half);
                Files.move(half, ready, StandardCopyOption.ATOMIC_MOVE);
            }
            return ready;
        } finally {
            inProcess.unlock();
        }
    }

    /** What is left of an interrupted making goes, and so do old builds; recent ones may be running somewhere. */
    private static void removeOld(Path cache, String name) throws IOException {
        remove(cache.resolve(name + "-half"));
        List<Path> old;
        try (Stream<Path> all = Files.list(cache)) {
            old = all.filter(path -> path.getFileName().toString().matches(name + "-[0-9a-f]+"))
                    .sorted(Comparator.comparing(PreparedDirectory::modified).reversed())
                    .skip(OLD_ONES_KEPT)
                    .toList();
        }
        for (Path path : old) {
            remove(path);
        }
    }

    private static FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Removes a file or a directory with all it holds; symbolic links are not followed. */
    public static void remove(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> tree = Files.walk(path)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
