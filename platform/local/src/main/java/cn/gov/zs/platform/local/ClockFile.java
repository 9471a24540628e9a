package cn.gov.zs.platform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/**
 * The file by which the services' clock is moved in the demo and in tests: the system's time plus the duration it holds.
 *
 * @param file an ISO-8601 duration such as {@code PT480H}; absent for no offset
 */
public record ClockFile(Path file) {

    /** How far ahead of the system's time the services are. */
    public Duration offset() throws IOException {
        return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
    }

    /** The services' present, given the system's. */
    public Instant at(Instant system) throws IOException {
        return system.plus(offset());
    }

    /**
     * Moves the services' clock ahead.
     *
     * @param by not negative: what has happened would otherwise lie in the future
     */
    public void forward(Duration by) throws IOException {
        if (by.isNegative()) {
            throw new IllegalArgumentException("the clock only moves forward");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, offset().plus(by).toString());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
