package cn.gov.zs.housing.gateway.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A real HTTP server in a service's place: answers with its name unless told otherwise, remembers what it was asked. */
public final class StubService implements AutoCloseable {

    /** A way to answer one path. */
    public interface Answer {
        void to(HttpExchange exchange, byte[] body) throws IOException;
    }

    /** A request as it arrived. */
    public record Seen(String method, String path, String query, Headers headers, int length) {
        /** The header's first value, or an empty text. */
        public String header(String name) {
            var value = headers.getFirst(name);
            return value == null ? "" : value;
        }
    }

    private final String name;
    private final int port;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private HttpServer server;

    private StubService(String name) {
        this.name = name;
        this.server = create(0);
        this.port = server.getAddress().getPort();
        start();
    }

    public static StubService named(String name) {
        return new StubService(name);
    }

    private static HttpServer create(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var uri = exchange.getRequestURI();
            seen.add(new Seen(
                    exchange.getRequestMethod(),
                    uri.getPath(),
                    uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                    exchange.getRequestHeaders(),
                    body.length));
            answers.getOrDefault(uri.getPath(), text(200, "text/plain", name + " " + uri.getPath()))
                    .to(exchange, body);
        }
    }

    /** An answer with a body. */
    public static Answer text(int status, String type, String body) {
        return (exchange, asked) -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        };
    }

    /** Closes the connection without an answer, as a process does that is killed in the middle. */
    public static Answer drop() {
        return (exchange, body) -> exchange.close();
    }

    public StubService on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** Everything asked below {@code path}, in order. */
    public List<Seen> seen(String path) {
        return seen.stream().filter(request -> request.path().equals(path)).toList();
    }

    /** The last request for {@code path}. */
    public Seen last(String path) {
        return seen(path).getLast();
    }

    public void forget() {
        seen.clear();
        answers.clear();
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Kills it: connections are cut, the port refuses. */
    public void kill() {
        server.stop(0);
    }

    /** Starts it again on its old port. */
    public void restart() {
        server = create(port);
        start();
    }

    @Override
    public void close() {
        kill();
    }
}
