package cn.gov.zs.housing.gateway.guard;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.testing.Browser;
import cn.gov.zs.housing.gateway.testing.StubService;
import cn.gov.zs.housing.gateway.testing.TestGateway;
import com.sun.net.httpserver.HttpExchange;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardIT {

    private static TestGateway gateway;
    private static Browser browser;

    @BeforeAll
    static void starts() {
        gateway = TestGateway.start("housing.gateway.guard.answer=1s", "housing.gateway.guard.upload=3s");
        browser = gateway.browser();
    }

    @AfterAll
    static void stops() {
        gateway.close();
    }

    @BeforeEach
    void forgets() {
        gateway.forget();
        for (var upstream : Upstream.values()) {
            breaker(upstream).reset();
        }
    }

    private static CircuitBreaker breaker(Upstream upstream) {
        return gateway.bean(ServiceBreakers.class).of(upstream);
    }

    @Test
    void names_a_dead_service_on_a_page_in_the_readers_language() {
        gateway.housing().kill();
        try {
            var chinese = browser.get("/homes/1");
            assertThat(chinese.statusCode()).isEqualTo(503);
            assertThat(chinese.headers().firstValue("content-type").orElseThrow())
                    .startsWith("text/html");
            assertThat(chinese.headers().firstValue("retry-after")).hasValue("3");
            assertThat(chinese.body()).contains("房源服务暂时不可用", "<html lang=\"zh-CN\"", "中山市住房保障平台");
            assertThat(browser.get("/homes/1?lang=en").body()).contains("The homes service is not available");
            assertThat(browser.get("/notices/1").statusCode()).isEqualTo(200);
        } finally {
            browser.cookies().clear();
            gateway.housing().restart();
        }
    }

    @Test
    void names_a_dead_service_to_a_program_in_its_language_and_never_with_an_empty_list() {
        gateway.housing().kill();
        try {
            var answer = browser.get("/api/v1/public/homes", "Accept-Language", "en-GB,en;q=0.8");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("content-type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.headers().firstValue("content-language")).hasValue("en");
            assertThat(answer.body())
                    .contains("\"code\":\"service.unavailable\"", "\"service\":\"housing\"", "The homes service");
            assertThat(browser.get("/api/v1/public/homes").body()).contains("房源服务");
        } finally {
            gateway.housing().restart();
        }
    }

    @Test
    void serves_again_at_most_three_seconds_after_a_killed_service_came_back() {
        gateway.housing().kill();
        for (var i = 0; i < 30; i++) {
            assertThat(browser.get("/homes").statusCode()).isEqualTo(503);
        }
        assertThat(breaker(Upstream.HOUSING).getState()).isEqualTo(CircuitBreaker.State.OPEN);
        gateway.housing().restart();

        await().pollInterval(ofMillis(100))
                .atMost(ofSeconds(3))
                .until(() -> browser.get("/homes").statusCode() == 200);
    }

    @Test
    void asks_a_dead_service_no_more_while_the_breaker_is_open() {
        gateway.housing().on("/homes", StubService.drop());
        for (var i = 0; i < 12; i++) {
            browser.get("/homes");
        }
        assertThat(breaker(Upstream.HOUSING).getState()).isEqualTo(CircuitBreaker.State.OPEN);
        var asked = gateway.housing().seen("/homes").size();
        assertThat(browser.get("/homes").statusCode()).isEqualTo(503);
        assertThat(gateway.housing().seen("/homes")).hasSize(asked);
    }

    @Test
    void reads_again_after_a_503_and_shows_nothing_of_it() {
        var calls = new AtomicInteger();
        gateway.housing().on("/homes", (exchange, body) -> {
            var first = calls.incrementAndGet() == 1;
            if (first) {
                exchange.getResponseHeaders().set("Retry-After", "60");
            }
            StubService.text(first ? 503 : 200, "text/plain", first ? "starting" : "here")
                    .to(exchange, body);
        });

        var answer = browser.get("/homes");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("here");
        assertThat(answer.headers().firstValue("retry-after")).isEmpty();
        assertThat(answer.headers().allValues("content-type")).hasSize(1);
        assertThat(calls).hasValue(2);
    }

    @Test
    void reads_again_after_a_cut_connection() {
        var calls = new AtomicInteger();
        gateway.housing().on("/homes", (exchange, body) -> {
            if (calls.incrementAndGet() < 3) {
                exchange.close();
            } else {
                StubService.text(200, "text/plain", "here").to(exchange, body);
            }
        });

        assertThat(browser.get("/homes").body()).isEqualTo("here");
        assertThat(calls).hasValue(3);
    }

    @Test
    void passes_a_services_own_503_on_when_it_stays() {
        gateway.housing().on("/homes", StubService.text(503, "text/plain", "the service's own words"));

        var answer = browser.get("/homes");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("the service's own words");
        assertThat(gateway.housing().seen("/homes")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void never_sends_again_what_may_change_something(String method) {
        gateway.housing().on("/api/v1/homes/1", StubService.drop());
        var answer =
                browser.send(method, "/api/v1/homes/1", BodyPublishers.ofString("{}"), "Authorization", "Bearer t");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"service.unavailable\"", "可能已被接收");
        assertThat(gateway.housing().seen("/api/v1/homes/1")).hasSize(1);
    }

    @Test
    void never_sends_a_post_again_after_a_503_either() {
        gateway.housing().on("/api/v1/homes", StubService.text(503, "application/problem+json", "{}"));
        var answer = browser.send("POST", "/api/v1/homes", BodyPublishers.ofString("{}"), "Authorization", "Bearer t");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(gateway.housing().seen("/api/v1/homes")).hasSize(1);
    }

    @Test
    void never_sends_a_post_again_on_a_connection_that_died_while_it_rested() throws IOException {
        browser.get("/homes");
        gateway.housing().kill();
        gateway.housing().restart();
        var answer = browser.send("POST", "/api/v1/homes", BodyPublishers.ofString("{}"), "Authorization", "Bearer t");

        assertThat(answer.statusCode()).isIn(200, 503);
        assertThat(gateway.housing().seen("/api/v1/homes").size()).isLessThanOrEqualTo(1);
    }

    @Test
    void gives_up_on_a_service_that_does_not_answer_in_time() {
        gateway.housing().on("/homes", GuardIT::silent);
        var begun = System.nanoTime();
        var answer = browser.get("/homes");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(ofMillis((System.nanoTime() - begun) / 1_000_000)).isLessThan(ofSeconds(3));
        assertThat(gateway.housing().seen("/homes")).hasSize(1);
    }

    @Test
    void gives_up_on_a_service_that_does_not_answer_a_post_in_time() {
        gateway.housing().on("/api/v1/homes", GuardIT::silent);
        var answer = browser.send("POST", "/api/v1/homes", BodyPublishers.ofString("{}"), "Authorization", "Bearer t");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("可能已被接收");
    }

    /** Says nothing until the other side has given up. */
    private static void silent(HttpExchange exchange, byte[] body) throws IOException {
        try {
            new CountDownLatch(1).await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    @Test
    void lets_a_long_answer_take_longer_than_its_beginning_may() {
        gateway.housing().on("/homes", (exchange, body) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("first ".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(ofMillis(1500));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.getResponseBody().write("and last".getBytes(StandardCharsets.UTF_8));
        });

        assertThat(browser.get("/homes").body()).isEqualTo("first and last");
    }

    /** Server-sent events: each is at the reader before the next one exists, however long the connection stays open. */
    @Test
    void passes_events_on_one_by_one_while_the_connection_stays_open() throws Exception {
        var next = new Semaphore(1);
        gateway.allocation().on("/batches/1/ceremonies/draw-1/events", (exchange, body) -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            exchange.sendResponseHeaders(200, 0);
            for (int id = 1; id <= 3; id++) {
                next.acquireUninterruptibly();
                exchange.getResponseBody().write(("id: " + id + "\n\n").getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        });
        var request = HttpRequest.newBuilder(URI.create(gateway.url() + "/batches/1/ceremonies/draw-1/events"))
                .header("Last-Event-ID", "7")
                .build();
        try (var reader = HttpClient.newHttpClient()) {
            var answer = reader.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("content-type").orElseThrow())
                    .startsWith("text/event-stream");
            assertThat(answer.headers().firstValue("cache-control")).hasValue("no-cache");
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                for (int id = 1; id <= 3; id++) {
                    assertThat(lines.readLine()).isEqualTo("id: " + id);
                    assertThat(lines.readLine()).isEmpty();
                    // longer than the time for an answer to begin, between one event and the next
                    await().pollDelay(ofMillis(1200)).until(() -> true);
                    next.release();
                }
            }
        }
        assertThat(gateway.allocation()
                        .last("/batches/1/ceremonies/draw-1/events")
                        .header("Last-Event-ID"))
                .isEqualTo("7");
    }

    @Test
    void does_not_blame_a_service_for_clients_that_stop_sending() throws IOException {
        for (var i = 0; i < 12; i++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
                upload(socket.getOutputStream(), "Content-Length: 100000");
            }
        }
        await().during(ofMillis(300))
                .atMost(ofSeconds(5))
                .until(() -> breaker(Upstream.HOUSING).getState() == CircuitBreaker.State.CLOSED);
        assertThat(breaker(Upstream.HOUSING).getMetrics().getNumberOfFailedCalls())
                .isZero();
    }

    @Test
    void does_not_blame_a_service_for_a_client_that_sends_too_slowly() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
            upload(socket.getOutputStream(), "Content-Length: 100000");
            var status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(status).isEqualTo("HTTP/1.1 408");
        }
        assertThat(breaker(Upstream.HOUSING).getMetrics().getNumberOfFailedCalls())
                .isZero();
    }

    private static void upload(OutputStream out, String length) throws IOException {
        out.write(("POST /api/v1/homes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\n" + length + "\r\n\r\nabc")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
