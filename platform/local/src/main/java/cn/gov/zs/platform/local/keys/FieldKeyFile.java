package cn.gov.zs.platform.local.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file of the keys that fields are encrypted under, in the form that {@code platform/crypto} reads. Only its owner can read it,
 * and it is replaced as a whole: a service that reads it sees the old keys or the new ones.
 */
public final class FieldKeyFile {

    /** Tells a service where its keys are; set for the launcher, it names a file of one's own. */
    public static final String VARIABLE = "PLATFORM_CRYPTO_KEY_FILE";

    /** Names, for the launcher, a file of one's own for disclosure-service. */
    public static final String OF_DISCLOSURE = "DISCLOSURE_CRYPTO_KEY_FILE";

    /** Names, for the launcher, a file of one's own for housing-service. */
    public static final String OF_HOUSING = "HOUSING_CRYPTO_KEY_FILE";

    private static final String ACTIVE = "active=";
    private static final String KEY = "key.";
    private static final int KEY_BYTES = 16;
    private static final int INDEX_KEY_BYTES = 32;
    private static final int SUFFIX_BYTES = 3;

    private final Path path;
    private final SecureRandom random = new SecureRandom();

    private FieldKeyFile(Path path) {
        this.path = path;
    }

    /**
     * The one named by the environment, else one made up at the first start and kept.
     *
     * @param directory of that file
     * @param today for the name of a key made now
     */
    public static synchronized FieldKeyFile of(Map<String, String> environment, Path directory, LocalDate today)
            throws IOException {
        return of(environment.get(VARIABLE), directory.resolve("field-keys"), today);
    }

    /** The same for disclosure-service: each service has keys of its own, so that none reads what another stores. */
    public static synchronized FieldKeyFile ofDisclosure(
            Map<String, String> environment, Path directory, LocalDate today) throws IOException {
        return of(environment.get(OF_DISCLOSURE), directory.resolve("disclosure-field-keys"), today);
    }

    /** The same for housing-service, which stores who rents. */
    public static synchronized FieldKeyFile ofHousing(Map<String, String> environment, Path directory, LocalDate today)
            throws IOException {
        return of(environment.get(OF_HOUSING), directory.resolve("housing-field-keys"), today);
    }

    private static FieldKeyFile of(@Nullable String given, Path usual, LocalDate today) throws IOException {
        if (given != null && !given.isBlank()) {
            return new FieldKeyFile(Path.of(given).toAbsolutePath());
        }
        FieldKeyFile file = new FieldKeyFile(usual);
        if (!Files.exists(file.path)) {
            Files.createDirectories(file.path.toAbsolutePath().getParent());
            file.begin(today);
        }
        return file;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Adds a key and makes it the active one; returns its name. The others stay, for what is stored under them. */
    public String rotate(LocalDate today) throws IOException {
        String id = name(today);
        List<String> lines = new ArrayList<>(Files.readAllLines(path));
        lines.removeIf(line -> line.startsWith(ACTIVE));
        lines.addFirst(ACTIVE + id);
        lines.add(KEY + id + "=" + secret(KEY_BYTES));
        replace(lines);
        return id;
    }

    /** Removes every key but the active one; returns their names. For when nothing is stored under them any more. */
    public List<String> dropOld() throws IOException {
        List<String> lines = Files.readAllLines(path);
        String active = lines.stream()
                .filter(line -> line.startsWith(ACTIVE))
                .map(line -> line.substring(ACTIVE.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(path + " names no active key"));
        List<String> old = lines.stream()
                .filter(line -> line.startsWith(KEY) && !line.startsWith(KEY + active + "="))
                .toList();
        replace(lines.stream().filter(line -> !old.contains(line)).toList());
        return old.stream()
                .map(line -> line.substring(KEY.length(), line.indexOf('=')))
                .toList();
    }

    private void begin(LocalDate today) throws IOException {
        String id = name(today);
        replace(List.of(ACTIVE + id, KEY + id + "=" + secret(KEY_BYTES), "index-key=" + secret(INDEX_KEY_BYTES)));
    }

    private String name(LocalDate today) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(today) + "-" + secret(SUFFIX_BYTES);
    }

    private String secret(int bytes) {
        byte[] secret = new byte[bytes];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private void replace(List<String> lines) throws IOException {
        Path next = Files.createTempFile(
                path.getParent(),
                "field-keys",
                ".next",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(next, lines);
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
