package cn.gov.zs.platform.local;

import cn.gov.zs.platform.local.process.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a running launcher: a lock, which the system takes back however the launcher ends, and beside it what to
 * tell somebody who starts a second one.
 */
final class RunFile {

    private static final String LOCK = "launcher.lock";
    private static final String TOLD = "launcher";

    private final Path directory;
    private final FileChannel channel;

    private RunFile(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Takes the mark.
     *
     * @throws CannotStart when somebody has it, telling who, since when and where
     */
    static RunFile take(Path directory, String address) throws IOException {
        Files.createDirectories(directory);
        FileChannel channel =
                FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new CannotStart("already running: " + told(directory).orElse("by another launcher"));
        }
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis()).truncatedTo(ChronoUnit.SECONDS);
        Files.writeString(directory.resolve(TOLD), ProcessHandle.current().pid() + "\n" + now + "\n" + address + "\n");
        return new RunFile(directory, channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static Optional<String> told(Path directory) throws IOException {
        Path file = directory.resolve(TOLD);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() < 3
                ? Optional.empty()
                : Optional.of("process " + lines.get(0) + " since " + lines.get(1) + " at " + lines.get(2));
    }

    /** The process that has the mark, if any does. */
    static Optional<ProcessHandle> holder(Path directory) throws IOException {
        Path lock = directory.resolve(LOCK);
        if (!Files.exists(lock) || !Files.exists(directory.resolve(TOLD))) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            if (lock(channel) != null) {
                return Optional.empty();
            }
        }
        String pid =
                Files.readString(directory.resolve(TOLD)).lines().findFirst().orElse("");
        return ProcessHandle.of(Long.parseLong(pid));
    }

    /** Gives the mark back. */
    void release() {
        try {
            Files.deleteIfExists(directory.resolve(TOLD));
            channel.close();
        } catch (IOException stuck) {
            throw new IllegalStateException("the mark of the running platform cannot be removed", stuck);
        }
    }
}
