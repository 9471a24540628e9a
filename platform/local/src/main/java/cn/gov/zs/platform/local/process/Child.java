package cn.gov.zs.platform.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One running process of a part, with its leash in our hand. */
final class Child {

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /**
     * Starts the process, its output appended to the part's log.
     *
     * <p>It ignores the terminal's Ctrl-C and hang-up, which reach every process of the terminal at once: the launcher
     * alone answers them, and ends its children in order.
     */
    static Child start(PartSpec spec, PartSpec.Command command) throws IOException {
        Files.createDirectories(spec.log().toAbsolutePath().getParent());
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        words.addAll(command.words());
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().putAll(command.environment());
        return new Child(builder.start());
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits for its end, at most so long. */
    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** How it ended, in words. */
    String end() {
        int code = process.exitValue();
        return code > 128 ? "killed by signal " + (code - 128) : "ended with code " + code;
    }

    /** Asks it to end (SIGTERM). */
    void ask() {
        process.destroy();
    }

    /** Ends it without asking (SIGKILL). */
    void kill() {
        process.destroyForcibly();
    }
}
