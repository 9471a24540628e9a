package cn.gov.zs.platform.local.keycloak;

import cn.gov.zs.platform.local.process.Digests;
import cn.gov.zs.platform.local.process.JavaCommand;
import cn.gov.zs.platform.local.process.Leash;
import cn.gov.zs.platform.local.process.PartSpec;
import cn.gov.zs.platform.local.process.PreparedDirectory;
import cn.gov.zs.platform.local.process.Probes;
import cn.gov.zs.platform.local.process.Tool;
import cn.gov.zs.platform.local.process.TrainingRun;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak from its distribution: unpacked and built once into the cache, then run from a home of its own per platform,
 * which shares the built libraries and holds its own configuration, realm and database.
 *
 * @param zip the distribution
 * @param cache where it is unpacked and built
 * @param home of this platform's Keycloak: configuration, imported realm, database
 * @param ownJar the jar that holds the leash
 */
public record KeycloakServer(Path zip, Path cache, Path home, Path ownJar) {

    /** What is fixed when Keycloak is built; the usual start then spends no time on it. */
    private static final List<String> BUILT_IN = List.of(
            "--db=dev-file",
            "--health-enabled=true",
            "--http-management-health-enabled=false",
            "--http-relative-path=/auth");

    private static final String IMPORTED = "data/import/realm.json";
    private static final String DATABASE = "data/h2/keycloakdb.mv.db";

    private static final List<String> OPENED_FOR_ITS_LIBRARIES = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    /**
     * Prepares everything and says how to start it.
     *
     * @param port on loopback
     * @param publicUrl where browsers find it, such as {@code http://127.0.0.1:8080/auth}
     * @param realm the realm to import, complete
     */
    public PartSpec.Command prepare(
            int port, String publicUrl, String realm, Path buildLog, PartSpec.Preparing progress)
            throws IOException, InterruptedException {
        Path built = PreparedDirectory.get(cache, "keycloak", digest(), half -> {
            progress.doing("building Keycloak, once");
            Unzip.into(zip, half);
            Tool.run(java(home(half), home(half), buildArguments()).words(), Map.of(), buildLog);
        });
        Path empty = PreparedDirectory.get(cache, "keycloak-database", digest(), half -> {
            progress.doing("making Keycloak's tables, once");
            makeTables(home(built), half, port, buildLog);
        });
        furnish(home(built), empty, realm);
        return new PartSpec.Command(
                java(home(built), home, startArguments(port, publicUrl)).words(), Map.of());
    }

    /** A first start makes a hundred tables one by one; kept, an empty database is a copy of two files. */
    private void makeTables(Path distribution, Path empty, int port, Path log)
            throws IOException, InterruptedException {
        layOut(empty, distribution);
        List<String> arguments = new ArrayList<>(startArguments(port, "http://127.0.0.1:" + port + "/auth"));
        boolean made = TrainingRun.untilItServes(
                java(distribution, empty, arguments).words(),
                Map.of(),
                Probes.http(URI.create("http://127.0.0.1:" + port + "/auth/health/ready")),
                log);
        if (!made) {
            // half a database kept would fail every start from now on
            throw new IOException("Keycloak could not make its tables in time; " + log + " tells more. Start again.");
        }
    }

    private static List<String> buildArguments() {
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILT_IN);
        return arguments;
    }

    private static List<String> startArguments(int port, String publicUrl) {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + publicUrl,
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded",
                // it would tell of every time it was asked too early whether it serves
                "--log-level=info,io.smallrye.health:error",
                "--import-realm");
    }

    /** Its own script starts a shell that starts Java; we need the one process, and hold it on the leash. */
    private JavaCommand java(Path distribution, Path runHome, List<String> arguments) {
        List<String> options = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx320m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dfile.encoding=UTF-8",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dkc.home.dir=" + runHome,
                "-Djboss.server.config.dir=" + runHome.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000"));
        options.addAll(OPENED_FOR_ITS_LIBRARIES);
        List<String> words = new ArrayList<>(List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        words.addAll(arguments);
        return new JavaCommand(
                options, List.of(ownJar, distribution.resolve("lib/quarkus-run.jar")), Leash.class.getName(), words);
    }

    /** The home: the distribution's configuration and libraries, and a database that outlives both. */
    private void furnish(Path distribution, Path empty, String realm) throws IOException {
        Path imported = home.resolve(IMPORTED);
        if (Files.exists(imported) && !Files.readString(imported).equals(realm)) {
            // The realm file is the one source of the realm here: a changed file, or another port, means a new import.
            PreparedDirectory.remove(home);
        }
        layOut(home, distribution);
        Path database = home.resolve(DATABASE);
        if (!Files.exists(database)) {
            Files.createDirectories(database.getParent());
            Files.copy(empty.resolve(DATABASE), database);
        }
        Files.writeString(imported, realm);
    }

    private static void layOut(Path home, Path distribution) throws IOException {
        for (String directory : List.of("providers", "themes", "data/import")) {
            Files.createDirectories(home.resolve(directory));
        }
        link(home.resolve("conf"), distribution.resolve("conf"));
        link(home.resolve("lib"), distribution.resolve("lib"));
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static Path home(Path unpacked) {
        return unpacked.resolve("dist");
    }

    /** Names the build: another distribution, or another list of what is built in, is another build. */
    private String digest() throws IOException {
        return Digests.ofZip(zip, BUILT_IN);
    }
}
