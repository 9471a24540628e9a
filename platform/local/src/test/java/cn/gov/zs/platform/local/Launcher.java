package cn.gov.zs.platform.local;

import cn.gov.zs.platform.local.process.JavaCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The launcher as its own process, as the script {@code housing} starts it. */
final class Launcher implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path output;

    private Launcher(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Launcher start(Path var, String... arguments) throws IOException {
        Layout layout = Layout.find();
        JavaCommand command = new JavaCommand(
                List.of("-XX:TieredStopAtLevel=1", "-Xmx64m"),
                layout.servers(),
                Main.class.getName(),
                List.of(arguments));
        Path output = Files.createTempFile("launcher", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command.words())
                .directory(layout.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(Map.of("HOUSING_VAR", var.toString()));
        return new Launcher(builder.start(), output);
    }

    Launcher awaitText(String text) {
        Awaitility.await().atMost(PATIENCE).until(() -> output().contains(text) || !process.isAlive());
        if (!output().contains(text)) {
            throw new AssertionError("ended without saying '" + text + "' but:\n" + output());
        }
        return this;
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    int awaitExit() throws InterruptedException {
        return process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    /** The processes it started. */
    List<ProcessHandle> children() {
        return new ArrayList<>(process.children().toList());
    }

    /** The child whose command line holds this. */
    ProcessHandle child(Class<?> main) {
        return children().stream()
                .filter(child -> line(child).contains(main.getName()))
                .findFirst()
                .orElseThrow();
    }

    /** From Linux itself: Java gives up on command lines as long as ours. */
    private static String line(ProcessHandle child) {
        try {
            return Files.readString(Path.of("/proc/" + child.pid() + "/cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As Ctrl-C's gentler sister, SIGTERM, does. */
    void terminate() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        terminate();
    }
}
