package cn.gov.zs.platform.local.service;

import cn.gov.zs.platform.local.process.Digests;
import cn.gov.zs.platform.local.process.JavaCommand;
import cn.gov.zs.platform.local.process.Leash;
import cn.gov.zs.platform.local.process.PartSpec;
import cn.gov.zs.platform.local.process.PreparedDirectory;
import cn.gov.zs.platform.local.process.Tool;
import cn.gov.zs.platform.local.process.TrainingRun;
import cn.gov.zs.platform.local.process.Tuning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A packaged Spring Boot service, prepared once per build: its jar unpacked to the layout whose class path the JDK can
 * remember, and an AOT cache (JEP 483 and 514) of the classes a real start loads.
 *
 * @param name of the service
 * @param jar the executable jar as packaged
 * @param cache where the prepared forms are kept
 * @param ownJar the jar that holds the leash; copied beside the service, as an AOT cache is bound to its class path
 * @param tuning what it is to be good at
 */
public record ServiceImage(String name, Path jar, Path cache, Path ownJar, Tuning tuning) {

    /** For every tuning. The AOT cache is bound to the GC. */
    private static final List<String> ALWAYS = List.of(
            "-XX:+UseSerialGC",
            "-Xms32m",
            "-XX:MaxMetaspaceSize=192m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            // Brotli in the gateway
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true");

    /** Training is a whole start and a linker's work: more at once than this only makes each slower. */
    private static final Semaphore TRAINING = new Semaphore(2);

    /**
     * Prepares everything and says how to start the service.
     *
     * @param environment its settings
     * @param probe whether it serves, to know when its training start is complete
     */
    public PartSpec.Command prepare(
            Map<String, String> environment, PartSpec.Probe probe, Path trainingLog, PartSpec.Preparing progress)
            throws IOException, InterruptedException {
        String digest =
                Digests.ofZip(jar, List.of(Digests.ofZip(ownJar, List.of()), String.join(" ", options()), runtime()));
        Path unpacked = PreparedDirectory.get(cache, name, digest, half -> {
            progress.doing("unpacking, once per build");
            unpack(half, trainingLog);
        });
        JavaCommand command = command(unpacked);
        Path trained = PreparedDirectory.get(cache, name + "-aot", digest, half -> {
            progress.doing("training its start, once per build");
            train(command, environment, probe, half, trainingLog);
        });
        return new PartSpec.Command(withCache(command, trained).words(), environment);
    }

    private List<String> options() {
        return Stream.concat(ALWAYS.stream(), tuning.words().stream()).toList();
    }

    private static String runtime() {
        return Runtime.version().toString();
    }

    private void unpack(Path target, Path log) throws IOException, InterruptedException {
        Tool.run(
                List.of(
                        JavaCommand.java().toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        target.resolve("app").toString()),
                Map.of(),
                log);
        Files.copy(ownJar, target.resolve("leash.jar"));
    }

    private JavaCommand command(Path unpacked) throws IOException {
        Path app = unpacked.resolve("app").resolve(jar.getFileName());
        List<String> words = new ArrayList<>(List.of(mainClass(app)));
        return new JavaCommand(options(), List.of(unpacked.resolve("leash.jar"), app), Leash.class.getName(), words);
    }

    private static String mainClass(Path app) throws IOException {
        try (JarFile file = new JarFile(app.toFile())) {
            return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        }
    }

    /** A training that fails leaves an empty directory, and the service starts without a cache: slower, not worse. */
    private static void train(
            JavaCommand command, Map<String, String> environment, PartSpec.Probe probe, Path target, Path log)
            throws IOException, InterruptedException {
        TRAINING.acquire();
        try {
            Path file = target.resolve("start.aot");
            TrainingRun.untilItServes(
                    command.with(List.of("-XX:AOTCacheOutput=" + file)).words(), environment, probe, log);
        } finally {
            TRAINING.release();
        }
    }

    private static JavaCommand withCache(JavaCommand command, Path trained) {
        Path file = trained.resolve("start.aot");
        return Files.exists(file) ? command.with(List.of("-XX:AOTCache=" + file)) : command;
    }
}
