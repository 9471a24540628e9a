package cn.gov.zs.housing.k8s;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code kubectl kustomize}, where a kubectl is found whose kustomize is 5 or newer. */
record KubectlRenderer(String version) implements Renderer {
    private static final Pattern VERSION = Pattern.compile("Kustomize Version: (v(\\d+)\\.\\S+)");
    private static final int OLDEST = 5;

    /**
     * Finds kubectl on the path. Debian 12's own package, kubectl 1.20, carries kustomize 2.0.3, which does not know {@code
     * components}: it counts as not found.
     */
    static Optional<KubectlRenderer> find() {
        try {
            var version = VERSION.matcher(run("kubectl", "version", "--client"));
            return version.find() && Integer.parseInt(version.group(2)) >= OLDEST
                    ? Optional.of(new KubectlRenderer(version.group(1)))
                    : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    @Override
    public List<JsonNode> render(Path kustomization) throws IOException {
        return Yaml.documents(run("kubectl", "kustomize", kustomization.toString()));
    }

    private static String run(String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        return output;
    }
}
