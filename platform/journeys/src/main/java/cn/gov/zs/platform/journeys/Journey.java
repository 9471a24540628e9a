package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.local.ClockFile;
import cn.gov.zs.platform.local.Layout;
import cn.gov.zs.platform.local.Ports;
import cn.gov.zs.platform.local.process.Probes;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The whole path, from a household's application to a home drawn in public and checked by anyone, played through the gateway by
 * people with real logins.
 *
 * <p>Runs any number of times: each run draws new synthetic people and new homes, and moves the platform's clock forward.
 */
public final class Journey {
    /** What happens before a step; tests kill a part here. */
    @FunctionalInterface
    public interface Before {
        /** Called before each step. */
        void step(Step step) throws Exception;
    }

    private final URI platform;
    private final URI departments;
    private final ClockFile clock;
    private final Narrator narrator;
    private final Before before;
    private final Duration limit;
    private final RandomGenerator chance;
    private final Story story = new Story();
    private String failure = "no step failed";

    /**
     * @param platform the gateway's address
     * @param departments address of the simulator of other departments
     * @param clock of the running platform
     * @param limit how long one step may take, restarts of killed parts included
     * @param chance where synthetic people and witnesses' values come from
     */
    public Journey(
            URI platform,
            URI departments,
            ClockFile clock,
            Narrator narrator,
            Before before,
            Duration limit,
            RandomGenerator chance) {
        this.platform = platform;
        this.departments = departments;
        this.clock = clock;
        this.narrator = narrator;
        this.before = before;
        this.limit = limit;
        this.chance = chance;
    }

    /** Plays against the platform that runs from this working copy; exit code 1 when a step fails, 2 on wrong use. */
    public static void main(String[] arguments) {
        try {
            var ports = ports(List.of(arguments));
            var platform = URI.create("http://127.0.0.1:" + ports.gateway());
            if (!Probes.accepts(platform.getHost(), platform.getPort())) {
                throw new IllegalArgumentException(
                        "nothing runs at " + platform + "; start it with ./housing up, or name its --port-base");
            }
            var narrator = new Narrator(System.out, platform);
            var journey = new Journey(
                    platform,
                    URI.create("http://127.0.0.1:" + ports.exchange()),
                    new ClockFile(Layout.find().clock()),
                    narrator,
                    step -> {},
                    Duration.ofSeconds(30),
                    new SecureRandom());
            System.exit(journey.play() ? 0 : 1);
        } catch (IllegalArgumentException wrong) {
            System.err.println("housing: " + wrong.getMessage());
            System.exit(2);
        }
    }

    private static Ports ports(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Ports.USUAL;
        }
        if (arguments.size() == 2 && arguments.getFirst().equals("--port-base")) {
            return new Ports(portBase(arguments.get(1)));
        }
        throw new IllegalArgumentException("journey takes --port-base N and nothing else");
    }

    private static int portBase(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("--port-base takes a number, not " + typed, noNumber);
        }
    }

    /** Plays all steps; false when one failed, which was told then. */
    public boolean play() {
        var began = System.nanoTime();
        try (var cast = new Cast(platform)) {
            var script = new Script(Props.of(cast, clock, departments, limit, story, chance));
            for (var step : Step.values()) {
                if (!played(step, script.scene(step))) {
                    return false;
                }
            }
        }
        narrator.say("  全程 %.1f 秒".formatted((System.nanoTime() - began) / 1e9));
        return true;
    }

    /** The step that failed and why; says so if none did. */
    public String failure() {
        return failure;
    }

    /** Whole identity numbers that were typed; for the sweep that must find none of them. */
    public List<String> idNumbersTyped() {
        return List.copyOf(story.idNumbers);
    }

    /** The batch of this journey. */
    public String batchId() {
        return story.batchId;
    }

    /** The application of this journey. */
    public String applicationId() {
        return story.main().id();
    }

    /** How long after the last public input of the draw everybody could read its result. */
    public Duration resultAfter() {
        return story.resultAfter;
    }

    /** How long after it the bundle, with its proofs of the public log, could be downloaded. */
    public Duration proofsAfter() {
        return story.proofsAfter;
    }

    private boolean played(Step step, Scene scene) {
        var began = System.nanoTime();
        try {
            narrator.begins(step);
            before.step(step);
            var path = scene.play();
            narrator.done(step, Duration.ofNanos(System.nanoTime() - began), path);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            fail(step, stop);
        } catch (Exception failed) {
            fail(step, failed);
        }
        return false;
    }

    private void fail(Step step, Exception failed) {
        failure = step + ": " + failed;
        narrator.failed(step, failed);
    }
}
