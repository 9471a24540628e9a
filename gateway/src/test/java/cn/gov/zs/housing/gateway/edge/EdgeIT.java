package cn.gov.zs.housing.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.gateway.testing.Browser;
import cn.gov.zs.housing.gateway.testing.StubService;
import cn.gov.zs.housing.gateway.testing.TestGateway;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeIT {

    private static final int LIMIT = 11 * 1024 * 1024;
    private static TestGateway gateway;
    private static Browser browser;

    @BeforeAll
    static void starts() {
        gateway = TestGateway.start();
        browser = gateway.browser();
    }

    @AfterAll
    static void stops() {
        gateway.close();
    }

    @BeforeEach
    void forgets() {
        gateway.forget();
        browser.cookies().clear();
    }

    @ParameterizedTest
    @CsvSource({
        "disclosure, /",
        "disclosure, /notices/1",
        "disclosure, /documents/1",
        "disclosure, /api/v1/public/notices",
        "housing, /homes",
        "housing, /api/v1/public/homes/1",
        "allocation, /batches/1/bundle",
        "allocation, /score-sheets",
        "allocation, /committee",
        "allocation, /api/v1/public/batches",
        "allocation, /api/v1/public/score-sheets",
        "applicant, /check",
        "applicant, /admission-standards",
        "applicant, /api/v1/public/admission-standards",
        "applicant, /openapi/applicant",
        "disclosure, /openapi/disclosure",
        "keycloak, /auth/realms/housing",
    })
    void takes_a_visitor_to_the_service_that_owns_the_address(String service, String path) {
        assertThat(browser.get(path).body()).isEqualTo(service + " " + path);
    }

    @ParameterizedTest
    @CsvSource({
        "applicant, /my/applications",
        "applicant, /staff/applications/1",
        "applicant, /api/v1/applications",
        "applicant, /staff/dead-letters/applicant",
        "housing, /staff/homes",
        "housing, /staff/dead-letters/housing/1/replay",
        "housing, /api/v1/homes",
        "allocation, /my/waiting-list",
        "allocation, /staff/allocation/batches",
        "allocation, /api/v1/allocation/batches",
        "disclosure, /staff/disclosure",
        "disclosure, /api/v1/disclosure/notices",
    })
    void takes_whoever_is_logged_in_to_the_service_that_owns_the_address(String service, String path) {
        var user = Login.once(gateway);
        assertThat(user.get(path).body()).isEqualTo(service + " " + path);
    }

    /** One login for all cases. */
    private static final class Login {
        private static @Nullable Browser user;

        static synchronized Browser once(TestGateway gateway) {
            if (user == null) {
                user = gateway.loggedIn();
            }
            return user;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fragments/housing/my",
                "/fragments/applicant/staff",
                "/%66ragments/housing/my",
                "/actuator",
                "/actuator/",
                "/actuator/health",
                "/actuator/env",
                "/actuator/gateway/routes",
                "/actuator/health/sessions",
                "/nothing/here",
                "/v3/api-docs",
                "/webjars/htmx.org/package.json",
            })
    void knows_nothing_of_what_is_not_for_outside(String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("未找到").contains("<html");
        for (var service : List.of(gateway.housing(), gateway.applicant(), gateway.allocation())) {
            assertThat(service.seen("/fragments/housing/my")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/homes/..%2f..%2factuator/env", "/homes/%2e%2e/x", "/homes;a=b/1", "//homes", "/homes/%00"})
    void refuses_addresses_made_to_be_read_in_two_ways(String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 4");
        }
        assertThat(gateway.housing().seen("/x")).isEmpty();
    }

    @Test
    void lets_the_machine_room_probe_but_nobody_behind_a_proxy() {
        assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(browser.get("/actuator/health/liveness", "X-Forwarded-For", "203.0.113.9")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/homes", "/nothing/here", "/my", "/api/v1/homes", "/api", "/api/v1/public/homes"})
    void sends_the_security_headers_with_every_answer(String path) {
        var headers = browser.get(path).headers();

        assertThat(headers.allValues("content-security-policy"))
                .containsExactly("default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; "
                        + "form-action 'self'");
        assertThat(headers.allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(headers.allValues("x-frame-options")).containsExactly("DENY");
        assertThat(headers.allValues("referrer-policy")).containsExactly("same-origin");
        assertThat(headers.allValues("cross-origin-opener-policy")).containsExactly("same-origin");
        assertThat(headers.allValues("cross-origin-resource-policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("permissions-policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("cache-control")).isPresent();
        assertThat(headers.firstValue("strict-transport-security")).isEmpty();
    }

    @Test
    void replaces_what_a_service_says_about_security_and_hides_what_it_is_made_of() {
        gateway.housing().on("/homes", (exchange, body) -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
            exchange.getResponseHeaders().set("X-Powered-By", "something");
            exchange.getResponseHeaders().set("Server", "something");
            exchange.getResponseHeaders().set("Cache-Control", "max-age=5");
            StubService.text(200, "text/plain", "x").to(exchange, body);
        });
        var headers = browser.get("/homes").headers();

        assertThat(headers.allValues("content-security-policy")).hasSize(1);
        assertThat(headers.firstValue("content-security-policy").orElseThrow()).startsWith("default-src 'self'");
        assertThat(headers.firstValue("x-powered-by")).isEmpty();
        assertThat(headers.firstValue("server")).isEmpty();
        assertThat(headers.firstValue("cache-control")).hasValue("max-age=5");
    }

    @Test
    void leaves_keycloaks_own_policy_alone() {
        gateway.keycloak().server().on("/auth/page", (exchange, body) -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "frame-src 'self'; frame-ancestors 'self'");
            StubService.text(200, "text/html", "x").to(exchange, body);
        });

        assertThat(browser.get("/auth/page").headers().allValues("content-security-policy"))
                .containsExactly("frame-src 'self'; frame-ancestors 'self'");
    }

    @Test
    void takes_off_what_a_client_writes_to_pass_for_somebody_else() {
        browser.get(
                "/homes",
                "X-Forwarded-User",
                "city-approver",
                "X-Forwarded-For",
                "10.0.0.1",
                "X-Forwarded-Prefix",
                "/evil",
                "Forwarded",
                "for=10.0.0.1",
                "X-Real-IP",
                "10.0.0.1",
                "Remote-User",
                "admin",
                "X-HTTP-Method-Override",
                "DELETE",
                "X-Kept",
                "yes");
        var seen = gateway.housing().last("/homes");

        for (var name : List.of("X-Forwarded-User", "X-Forwarded-Prefix", "Forwarded", "X-Real-IP", "Remote-User")) {
            assertThat(seen.header(name)).as(name).isEmpty();
        }
        assertThat(seen.header("X-HTTP-Method-Override")).isEmpty();
        assertThat(seen.headers().get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(seen.headers().get("X-Forwarded-Host")).containsExactly("127.0.0.1:" + gateway.port());
        assertThat(seen.header("X-Forwarded-Port")).isEqualTo(String.valueOf(gateway.port()));
        assertThat(seen.header("X-Kept")).isEqualTo("yes");
    }

    @Test
    void leaves_an_uploaded_document_the_stricter_policy_of_its_service() {
        gateway.housing().on("/homes", (exchange, body) -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "sandbox; default-src 'none'");
            StubService.text(200, "image/png", "x").to(exchange, body);
        });

        var answer = browser.get("/homes");

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void passes_a_form_with_a_document_of_ten_megabytes_unchanged() {
        var form = new byte[10 * 1024 * 1024 + 600];

        var answer = browser.send(
                "POST",
                "/api/v1/homes",
                BodyPublishers.ofByteArray(form),
                "Authorization",
                "Bearer t",
                "Content-Type",
                "multipart/form-data; boundary=x");

        assertThat(answer.statusCode()).isEqualTo(200);
        var seen = gateway.housing().last("/api/v1/homes");
        assertThat(seen.length()).isEqualTo(form.length);
        assertThat(seen.header("Content-Type")).isEqualTo("multipart/form-data; boundary=x");
    }

    @Test
    void refuses_a_body_above_the_limit_by_its_announced_length() {
        var answer = browser.send(
                "POST", "/api/v1/homes", BodyPublishers.ofByteArray(new byte[LIMIT + 1]), "Authorization", "Bearer t");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"body.too-large\"");
        assertThat(gateway.housing().seen("/api/v1/homes")).isEmpty();
    }

    @Test
    void answers_a_client_that_reads_nothing_before_it_has_sent_everything() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write(("POST /api/v1/homes HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer t\r\nContent-Length: "
                            + 3 * LIMIT + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int sent = 0; sent < 3 * LIMIT; sent += LIMIT) {
                out.write(new byte[LIMIT]);
            }
            out.flush();

            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
        assertThat(gateway.housing().seen("/api/v1/homes")).isEmpty();
    }

    @Test
    void refuses_a_body_above_the_limit_that_announced_no_length() {
        var answer = browser.send(
                "POST",
                "/api/v1/homes",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LIMIT + 1])),
                "Authorization",
                "Bearer t");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(gateway.housing().seen("/api/v1/homes")).isEmpty();
    }

    @Test
    void lets_a_body_of_exactly_the_limit_through_both_ways() {
        var known = browser.send(
                "POST", "/api/v1/homes", BodyPublishers.ofByteArray(new byte[LIMIT]), "Authorization", "Bearer t");
        var chunked = browser.send(
                "POST",
                "/api/v1/homes",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LIMIT])),
                "Authorization",
                "Bearer t");

        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(chunked.statusCode()).isEqualTo(200);
        assertThat(gateway.housing().seen("/api/v1/homes")).allMatch(seen -> seen.length() == LIMIT);
    }

    @Test
    void refuses_headers_beyond_measure() {
        assertThat(browser.get("/homes", "X-Long", "x".repeat(20_000)).statusCode())
                .isBetween(400, 499);
        assertThat(gateway.housing().seen("/homes")).isEmpty();
    }

    @Test
    void refuses_another_sites_form_and_serves_our_own() {
        var user = Login.once(gateway);
        var foreign =
                user.send("POST", "/my/applications", BodyPublishers.ofString("a=b"), "Origin", "https://evil.example");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("来源不符", "csrf.refused");
        assertThat(gateway.applicant().seen("/my/applications")).isEmpty();

        assertThat(user.send("POST", "/api/v1/applications", BodyPublishers.ofString("{}"))
                        .body())
                .contains("\"code\":\"csrf.refused\"");
        assertThat(user.submit("/my/applications", "a=b").statusCode()).isEqualTo(200);
        assertThat(user.send("POST", "/my/applications", BodyPublishers.ofString("a=b"), "Origin", gateway.url())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void remembers_the_language_chosen_on_any_page() {
        var answer = browser.get("/homes?lang=en");

        assertThat(answer.headers().firstValue("set-cookie").orElseThrow())
                .startsWith("lang=en; Max-Age=31536000")
                .contains("SameSite=Lax");
        assertThat(gateway.housing().last("/homes").query()).isEqualTo("lang=en");
        assertThat(browser.get("/nothing").body()).contains("<html lang=\"en\"").contains("Not found");
        assertThat(gateway.browser().get("/homes?lang=fr").headers().firstValue("set-cookie"))
                .isEmpty();
    }

    @Test
    void serves_the_assets_of_the_pages_for_long_where_their_address_changes_with_them() {
        var page = browser.get("/api").body();
        var theme = page.replaceAll("(?s).*\"(/assets/theme.css\\?v=[^\"]+)\".*", "$1");
        var answer = browser.get(theme);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("text/css");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("public, max-age=31536000, immutable");
        assertThat(browser.get("/assets/mark.svg").headers().firstValue("cache-control"))
                .hasValue("public, max-age=3600");
        assertThat(browser.get("/assets/../application.yaml").statusCode()).isBetween(400, 499);
        assertThat(browser.get("/assets/none.css").statusCode()).isEqualTo(404);
    }

    @Test
    void lists_the_interface_documents_of_all_services() {
        var page = browser.get("/api");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("href=\"/openapi/applicant\"", "href=\"/openapi/housing\"")
                .contains("href=\"/openapi/allocation\"", "href=\"/openapi/disclosure\"")
                .contains("开放接口");
    }

    @Test
    void tells_nothing_of_the_inside_when_a_method_is_not_served() {
        var answer = browser.send("POST", "/api", BodyPublishers.ofString(""));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("springframework", "Exception", "cn.gov");
    }
}
