package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.local.ClockFile;
import cn.gov.zs.platform.local.Layout;
import cn.gov.zs.platform.local.LocalPlatform;
import cn.gov.zs.platform.local.Options;
import cn.gov.zs.platform.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * The packaged platform, started once for all tests of this module from empty data, on ports of its own and beside a platform
 * that a developer may have running.
 */
final class TestPlatform {
    /** Restarts of killed parts included. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Ports PORTS = new Ports(31_080);
    private static final LocalPlatform RUNNING = start();

    private TestPlatform() {}

    private static LocalPlatform start() {
        var usual = Layout.find();
        var layout = usual.withVar(usual.root().resolve("platform/journeys/target/var"));
        try {
            var platform = LocalPlatform.start(Options.of(layout, PORTS).freshly());
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            return platform;
        } catch (IOException e) {
            throw new IllegalStateException("The platform did not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static LocalPlatform running() {
        return RUNNING;
    }

    static URI address() {
        return URI.create(RUNNING.addresses().publicUrl());
    }

    /** The services' clock. */
    static ClockFile clock() {
        return RUNNING.clock();
    }

    /** The simulator of other departments. */
    static URI exchange() {
        return URI.create(RUNNING.addresses().exchange());
    }

    /** The repository. */
    static Path root() {
        return RUNNING.layout().root();
    }

    /** A journey on this platform that prints to the test's output. */
    static Journey journey(Journey.Before before) {
        return journey(before, new SecureRandom());
    }

    static Journey journey(Journey.Before before, RandomGenerator chance) {
        return new Journey(
                address(),
                URI.create(RUNNING.addresses().exchange()),
                RUNNING.clock(),
                new Narrator(System.out, address()),
                before,
                PATIENCE,
                chance);
    }
}
