package cn.gov.zs.platform.journeys.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One page in the Chromium that is installed, without a window, led by its DevTools protocol. */
final class Chromium implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(30);
    private static final String LISTENING = "DevTools listening on ";

    private final JsonMapper json = new JsonMapper();
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final Path profile;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final String session;
    private int sent;

    /** Opens the page. */
    Chromium(Path executable, URI page) throws Exception {
        profile = Files.createTempDirectory("chromium");
        process = new ProcessBuilder(
                        executable.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = http.newWebSocketBuilder()
                .buildAsync(address(process.errorReader()), new Answers())
                .get(START.toSeconds(), TimeUnit.SECONDS);
        var target = call("Target.createTarget", Map.of("url", "about:blank"), null)
                .path("targetId")
                .asString();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true), null)
                .path("sessionId")
                .asString();
        call("Page.navigate", Map.of("url", page.toString()), session);
        await("document.readyState === 'complete' ? 'complete' : ''", START);
    }

    /** The one a person would start, if there is one. */
    static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static URI address(BufferedReader said) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                // what else it says is not read; the pipe must not fill
                Thread.ofVirtual().start(() -> said.lines().forEach(ignored -> {}));
                return URI.create(line.substring(LISTENING.length()).strip());
            }
        }
        throw new IllegalStateException("Chromium did not start");
    }

    /** What the expression gives, as text; empty if it gives nothing. */
    String evaluate(String expression) throws Exception {
        return call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true), session)
                .path("result")
                .path("value")
                .asString("");
    }

    /** What the expression gives as soon as it gives something. */
    String await(String expression, Duration most) throws Exception {
        var end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end) {
            var value = evaluate(expression);
            if (!value.isEmpty()) {
                return value;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException("the page did not come to " + expression);
    }

    /** Chooses a file, as a person does in the dialogue. */
    void choose(String selector, Path file) throws Exception {
        var input = call(
                        "Runtime.evaluate", Map.of("expression", "document.querySelector('" + selector + "')"), session)
                .path("result")
                .path("objectId")
                .asString();
        call("DOM.setFileInputFiles", Map.of("files", List.of(file.toString()), "objectId", input), session);
    }

    private JsonNode call(String method, Map<String, ?> parameters, @Nullable String inSession) throws Exception {
        var message = json.createObjectNode().put("id", ++sent).put("method", method);
        message.set("params", json.valueToTree(parameters));
        if (inSession != null) {
            message.put("sessionId", inSession);
        }
        socket.sendText(json.writeValueAsString(message), true).get(START.toSeconds(), TimeUnit.SECONDS);
        while (true) {
            var answer = answers.poll(START.toSeconds(), TimeUnit.SECONDS);
            if (answer == null) {
                throw new IllegalStateException("Chromium does not answer " + method);
            }
            if (answer.path("id").asInt() == sent) {
                if (answer.has("error")) {
                    throw new IllegalStateException(method + ": " + answer.path("error"));
                }
                return answer.path("result");
            }
        }
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        http.shutdownNow();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        try (var files = Files.walk(profile)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Answers to calls; events carry no id and are left out. */
    private final class Answers implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                var message = json.readTree(text.toString());
                text.setLength(0);
                if (message.has("id")) {
                    answers.add(message);
                }
            }
            from.request(1);
            return null;
        }
    }
}
