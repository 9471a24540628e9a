package cn.gov.zs.platform.journeys.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** In disclosure-service's place: a notice as long as most, and one of 10,000 rows that is published anew again and again. */
final class PublicUpstream implements AutoCloseable {
    static final String USUAL = "/notices/usual";
    static final String LARGE = "/notices/large";

    private static final int USUAL_ROWS = 150;
    private static final int LARGE_ROWS = 10_000;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final HttpServer server;
    private final AtomicInteger version = new AtomicInteger();

    PublicUpstream() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on the large notice says something else in every row. */
    void publishAnew() {
        version.incrementAndGet();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/internal/published")) {
                send(exchange, "application/json", "[" + card(USUAL) + "," + card(LARGE) + "]");
            } else if (path.startsWith("/internal/published/notices/")) {
                send(exchange, "application/json", card(path.substring("/internal/published".length())));
            } else if (path.startsWith("/api/v1/public/notices/")) {
                send(exchange, "application/json", "{\"rows\":\"" + rows(path.endsWith("large")) + "\"}");
            } else if (path.startsWith("/notices/")) {
                send(exchange, "text/html;charset=UTF-8", page(path));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Robots-Tag", "noindex, noarchive, nosnippet");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String card(String path) {
        var today = LocalDate.now(SHANGHAI);
        return """
                {"key":"%s","path":"%s","api":"/api/v1/public%s","reference":"%s","publishedOn":"%s",\
                "state":"STANDING","shownOn":"%s","demoDay":false}""".formatted(path.substring(1), path, path, path, today, today);
    }

    private String page(String path) {
        return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>公示</title></head><body>"
                + "<div class=\"wide\" id=\"content\"><main><table>" + rows(path.equals(LARGE))
                + "</table></main></div></body></html>";
    }

    /** Rows that compress as real ones do: the same marks around names and numbers of their own. */
    private String rows(boolean large) {
        var text = new StringBuilder();
        for (var row = 0; row < (large ? LARGE_ROWS : USUAL_ROWS); row++) {
            var mixed = Integer.toUnsignedString(Integer.hashCode(row * 0x9E3779B9 + (large ? version.get() : 0)), 36);
            text.append("<tr><th scope='row'>户").append(mixed);
            text.append("</th><td data-label='身份证号'>442000************</td><td data-label='承租地址'>中山市石岐街道")
                    .append(mixed);
            text.append("号").append(row % 30).append("栋</td></tr>");
        }
        return text.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
