package cn.gov.zs.platform.local;

import cn.gov.zs.platform.local.process.CannotStart;
import cn.gov.zs.platform.local.process.Memory;
import cn.gov.zs.platform.local.process.PartListener;
import cn.gov.zs.platform.local.process.PartState;
import cn.gov.zs.platform.local.process.Parts;
import cn.gov.zs.platform.local.process.PortCheck;
import cn.gov.zs.platform.local.process.PreparedDirectory;
import cn.gov.zs.platform.local.process.RestartPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A running platform: every part its own process on loopback, restarted when it ends by itself, ended on close.
 *
 * <p>When the process that made it dies in any way, its parts end by themselves.
 */
public final class LocalPlatform implements AutoCloseable {

    private static final List<String> DATA =
            List.of(PartSpecs.MONGO, PartSpecs.KAFKA, PartSpecs.KEYCLOAK, PartSpecs.PUBLISHED, "clock", "log");
    private static final long POLL_MILLIS = 20;

    private final Options options;
    private final Addresses addresses;
    private final Parts parts;
    private final RunFile run;
    private volatile boolean ending;

    private LocalPlatform(Options options, Addresses addresses, Parts parts, RunFile run) {
        this.options = options;
        this.addresses = addresses;
        this.parts = parts;
        this.run = run;
    }

    /**
     * Begins to start the parts and returns at once.
     *
     * @throws CannotStart when a port is taken, the platform runs already, or memory is short
     */
    public static LocalPlatform begin(Options options, PartListener listener) throws IOException {
        Layout layout = options.layout();
        Addresses addresses = new Addresses(options.ports(), ExistingServers.named(options.environment()));
        PartSpecs specs = new PartSpecs(options, addresses);
        RunFile run = RunFile.take(layout.run(), addresses.publicUrl());
        try {
            Memory.check(specs.all().size());
            PortCheck.allFree(specs.portsTaken());
            addresses.existing().check(Addresses.REALM);
            if (options.fresh()) {
                for (String data : DATA) {
                    PreparedDirectory.remove(layout.data(data));
                }
            }
            Files.createDirectories(layout.clock().getParent());
            tellOfOthers(addresses.existing(), listener);
            specs.all().forEach(part -> listener.changed(part.name(), new PartState.Waiting()));
            Parts parts = new Parts(specs.all(), RestartPolicy.USUAL, listener);
            parts.begin();
            return new LocalPlatform(options, addresses, parts, run);
        } catch (IOException | RuntimeException refused) {
            run.release();
            throw refused;
        }
    }

    private static void tellOfOthers(ExistingServers existing, PartListener listener) {
        existing.mongo().ifPresent(at -> listener.changed(PartSpecs.MONGO, new PartState.Elsewhere(withoutSecret(at))));
        existing.kafka().ifPresent(at -> listener.changed(PartSpecs.KAFKA, new PartState.Elsewhere(at)));
        existing.keycloak().ifPresent(at -> listener.changed(PartSpecs.KEYCLOAK, new PartState.Elsewhere(at)));
        existing.exchange().ifPresent(at -> listener.changed(PartSpecs.EXCHANGE, new PartState.Elsewhere(at)));
    }

    /** A connection string may hold a password. */
    private static String withoutSecret(String uri) {
        return uri.replaceFirst("//[^/@]*@", "//");
    }

    /**
     * Starts the parts and returns when all serve.
     *
     * @throws CannotStart when one does not
     */
    public static LocalPlatform start(Options options) throws IOException, InterruptedException {
        LocalPlatform platform = begin(options, (part, state) -> {});
        Optional<String> failed = platform.awaitAll();
        if (failed.isPresent()) {
            platform.close();
            throw new CannotStart(failed.get());
        }
        return platform;
    }

    /** Waits until all parts serve or one is given up; then what was given up and why. */
    public Optional<String> awaitAll() throws InterruptedException {
        return parts.awaitAll();
    }

    /** Whether it is being ended, or has ended. */
    public boolean ending() {
        return ending;
    }

    /** Names of the parts that were started here. */
    public List<String> parts() {
        return parts.names();
    }

    /** The state of a part. */
    public PartState state(String part) {
        return parts.state(part);
    }

    /** Kills a part's process (SIGKILL), as a crash would; it is started again by itself. */
    public void kill(String part) {
        parts.kill(part);
    }

    /**
     * Kills a part and waits until it serves again.
     *
     * @return how long it did not serve
     */
    public Duration killAndAwait(String part, Duration patience) throws InterruptedException {
        int before = parts.served(part);
        long began = System.nanoTime();
        parts.kill(part);
        awaitServed(part, before + 1, patience);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /**
     * Waits until a part serves.
     *
     * @throws IllegalStateException when it does not within that time
     */
    public void awaitReady(String part, Duration patience) throws InterruptedException {
        awaitServed(part, 1, patience);
    }

    private void awaitServed(String part, int times, Duration patience) throws InterruptedException {
        long began = System.nanoTime();
        while (parts.served(part) < times || !(parts.state(part) instanceof PartState.Ready)) {
            if (System.nanoTime() - began > patience.toNanos()) {
                throw new IllegalStateException(
                        part + " did not serve within " + patience.toSeconds() + " s: " + parts.state(part));
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** The process id of a part that runs. */
    public Optional<Long> pid(String part) {
        return parts.pid(part);
    }

    /** Proportional set size in bytes of every part that runs; what several share is divided among them. Linux only. */
    public Map<String, Long> pss() throws IOException {
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (Map.Entry<String, Long> part : parts.pids().entrySet()) {
            sizes.put(part.getKey(), Memory.pss(part.getValue()));
        }
        return sizes;
    }

    /** Where the parts are found. */
    public Addresses addresses() {
        return addresses;
    }

    /** The clock of the services. */
    public ClockFile clock() {
        return new ClockFile(options.layout().clock());
    }

    /** Where data and logs are. */
    public Layout layout() {
        return options.layout();
    }

    /** Ends what was started here: the parts are asked, and killed when they do not listen. Waits until they are gone. */
    @Override
    public void close() {
        ending = true;
        try {
            parts.stop();
        } catch (InterruptedException hurried) {
            parts.names().forEach(parts::kill);
            Thread.currentThread().interrupt();
        } finally {
            run.release();
        }
    }
}
