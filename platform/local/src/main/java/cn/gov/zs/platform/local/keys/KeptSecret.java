package cn.gov.zs.platform.local.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.function.Supplier;

/** A file that holds a secret: one of one's own, else one made up at the first start and kept. Only its owner can read it. */
final class KeptSecret {

    private KeptSecret() {}

    /**
     * The file named by the environment, else the usual one, made if it is not there yet: as a whole or not at all.
     *
     * @param variable that names a file of one's own
     * @param usual where it is otherwise
     * @param made what is written into a new one
     */
    static Path of(Map<String, String> environment, String variable, Path usual, Supplier<String> made)
            throws IOException {
        String given = environment.get(variable);
        if (given != null && !given.isBlank()) {
            return Path.of(given).toAbsolutePath();
        }
        if (!Files.exists(usual)) {
            Path directory = usual.toAbsolutePath().getParent();
            Files.createDirectories(directory);
            Path next = Files.createTempFile(
                    directory,
                    usual.getFileName().toString(),
                    ".next",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(next, made.get());
            Files.move(next, usual, StandardCopyOption.ATOMIC_MOVE);
        }
        return usual;
    }
}
