package cn.gov.zs.platform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things are.
 *
 * @param root of the working copy: the directory with the script {@code housing}
 * @param var data, logs and what a running platform says of itself
 * @param cache what is prepared once and may be thrown away at any time
 * @param servers this module's jar, then the libraries of the embedded servers
 */
public record Layout(Path root, Path var, Path cache, List<Path> servers) {

    /** Names the directory of copies of this module's jar and its libraries, which no later build changes. */
    private static final String COPY = "housing.servers";

    private static final String TARGET = "platform/local/target";

    private static final String OWN_JAR = "platform-local.*\\.jar";

    /** The usual places in a working copy. */
    public static Layout of(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        return new Layout(absolute, absolute.resolve("var"), absolute.resolve("var/lib"), servers(absolute));
    }

    /** Absent parts are left out: what needs them says so when it starts. */
    private static List<Path> servers(Path root) {
        String copy = System.getProperty(COPY);
        if (copy != null) {
            return Stream.concat(jars(Path.of(copy), true), jars(Path.of(copy), false))
                    .toList();
        }
        Path target = root.resolve(TARGET);
        return Stream.concat(jars(target, true), jars(target.resolve("lib"), false))
                .toList();
    }

    private static Stream<Path> jars(Path directory, boolean own) {
        if (!Files.isDirectory(directory)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files
                    .filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .filter(file -> file.getFileName().toString().matches(OWN_JAR) == own)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same working copy and cache with data elsewhere, for tests. */
    public Layout withVar(Path elsewhere) {
        return new Layout(root, elsewhere.toAbsolutePath().normalize(), cache, servers);
    }

    /**
     * The usual places in the working copy that holds the current directory.
     *
     * @throws IllegalStateException when there is none
     */
    public static Layout find() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("housing")) && Files.isDirectory(at.resolve("platform"))) {
                return of(at);
            }
        }
        throw new IllegalStateException("not inside a working copy: no directory above holds the script housing");
    }

    /** A part's data. */
    public Path data(String part) {
        return var.resolve(part);
    }

    /** A part's log. */
    public Path log(String part) {
        return var.resolve("log").resolve(part + ".log");
    }

    /** What the running platform says of itself. */
    public Path run() {
        return var.resolve("run");
    }

    /** The file that moves the clock of the services. */
    public Path clock() {
        return var.resolve("clock").resolve("offset");
    }

    /** Keycloak's distribution as packaged by the build. */
    public Path keycloakZip() {
        return root.resolve(TARGET).resolve("dist/keycloak.zip");
    }

    /** This module's own jar. */
    public Path ownJar() {
        if (servers.isEmpty()) {
            throw notBuilt("platform/local");
        }
        return servers.getFirst();
    }

    /**
     * The simulator of other departments, one jar without libraries, as packaged by the build.
     *
     * @throws IllegalStateException when it was not built
     */
    public Path simulatorJar() {
        return jar("applicant-service/simulator", "applicant-simulator-[0-9.]+(-SNAPSHOT)?\\.jar");
    }

    /**
     * The executable jar of a service, as packaged by the build.
     *
     * @param module the directory of its module, relative to the root
     * @throws IllegalStateException when it was not built
     */
    public Path serviceJar(String module) {
        return jar(module, ".*-exec\\.jar");
    }

    private Path jar(String module, String name) {
        Path target = root.resolve(module).resolve("target");
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                return files.filter(file -> file.getFileName().toString().matches(name))
                        .findFirst()
                        .orElseThrow(() -> notBuilt(module));
            } catch (IOException unreadable) {
                throw new IllegalStateException("cannot read " + target, unreadable);
            }
        }
        throw notBuilt(module);
    }

    private static IllegalStateException notBuilt(String module) {
        return new IllegalStateException(module + " is not built");
    }
}
