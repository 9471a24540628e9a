package cn.gov.zs.platform.journeys;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;

/** Prints each step with its time and a link to see it. */
public final class Narrator {
    private final PrintStream out;
    private final URI platform;

    /**
     * @param out where to print
     * @param platform the address the links start with
     */
    public Narrator(PrintStream out, URI platform) {
        this.out = out;
        this.platform = platform;
    }

    /** A step begins. */
    public void begins(Step step) {
        if (step.opensChapter()) {
            out.printf("%n  %s%n", step.chapter().heading());
        }
    }

    /** A step went as planned. */
    public void done(Step step, Duration took, String path) {
        out.printf(
                "  ✓ %2d/%d  %s  (%.1f s)%n            %s%n",
                step.number(), Step.values().length, step.title(), took.toMillis() / 1000.0, platform.resolve(path));
    }

    /** A step failed; the journey ends here. */
    public void failed(Step step, Exception why) {
        out.printf("  ✗ %2d/%d  %s%n", step.number(), Step.values().length, step.title());
        for (Throwable cause = why; cause != null; cause = cause.getCause()) {
            out.printf("            %s%n", cause.getMessage());
        }
    }

    /** Anything else worth saying. */
    public void say(String line) {
        out.println(line);
    }
}
