package cn.gov.zs.platform.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program run to its end, as one step of preparing something. */
public final class Tool {

    private Tool() {}

    /**
     * Runs it, its output in a file.
     *
     * <p>An interrupt ends the program, too. Its standard input is ours, so that it can be held on a {@link Leash}.
     *
     * @throws IOException when it cannot be started or ends with a code other than 0
     */
    public static void run(List<String> words, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException("code " + code + ": " + lastLine(log) + " (see " + log + ")");
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static String lastLine(Path log) throws IOException {
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.isEmpty() ? "no output" : lines.getLast();
    }
}
