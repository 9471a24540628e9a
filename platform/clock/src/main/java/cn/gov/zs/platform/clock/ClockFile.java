package cn.gov.zs.platform.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;

/**
 * The file that says how far the demo's clock runs ahead of real time: one ISO-8601 duration such as {@code PT480H}.
 *
 * <p>An absent file means no offset. The file is replaced by a rename, so that a reader sees the old offset or the new
 * one and never half of it. All processes of one demo read the same file and so agree on the day.
 */
public final class ClockFile {

    /** The environment variable (or property {@code platform.clock.file}) that names the file. */
    public static final String SETTING = "PLATFORM_CLOCK_FILE";

    /** Far enough for every tenancy, near enough that no date arithmetic overflows. */
    private static final Duration FARTHEST = Duration.ofDays(366L * 100);

    private final Path path;

    public ClockFile(Path path) {
        this.path = path;
    }

    /**
     * Returns how far the clock runs ahead; zero when the file is absent.
     *
     * @throws ClockFileException when the file holds something else than a duration from zero to a hundred years
     */
    public Duration offset() {
        String text;
        try {
            text = Files.readString(path, StandardCharsets.UTF_8).strip();
        } catch (NoSuchFileException absent) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new ClockFileException(SETTING + ": the clock file " + path + " cannot be read", e);
        }
        try {
            var offset = Duration.parse(text);
            if (offset.isNegative() || offset.compareTo(FARTHEST) > 0) {
                throw new ClockFileException(
                        SETTING + ": the clock file " + path + " must hold a duration from PT0S to " + FARTHEST, null);
            }
            return offset;
        } catch (DateTimeException e) {
            throw new ClockFileException(
                    SETTING + ": the clock file " + path + " does not hold an ISO-8601 duration such as PT480H", e);
        }
    }

    /**
     * Moves the clock forward and returns the new offset.
     *
     * @throws IllegalArgumentException when {@code by} is negative: a demo whose day goes back breaks what it has published
     */
    public Duration advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("the clock moves forward only: " + by);
        }
        var offset = offset().plus(by);
        if (offset.compareTo(FARTHEST) > 0) {
            throw new IllegalArgumentException("the clock cannot be moved farther than " + FARTHEST);
        }
        write(offset);
        return offset;
    }

    private void write(Duration offset) {
        var folder = path.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, "clock", ".new");
            Files.writeString(fresh, offset.toString(), StandardCharsets.UTF_8);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the clock file " + path + " cannot be written", e);
        }
    }
}
