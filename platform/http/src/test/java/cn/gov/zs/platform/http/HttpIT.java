package cn.gov.zs.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.http.sample.SampleMain;
import cn.gov.zs.platform.testkit.TokenIssuer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A small service on Tomcat, asked over the wire as the gateway and as an attacker would. */
@SpringBootTest(classes = SampleMain.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class HttpIT {

    private static final TokenIssuer ISSUER = new TokenIssuer();
    private static final TokenIssuer STRANGER = new TokenIssuer();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String WISH = """
            {"name":"李","colour":"RED","size":1,"parts":[{"number":1}]}""";

    @Value("${local.server.port}")
    int port;

    @DynamicPropertySource
    static void oidc(DynamicPropertyRegistry properties) {
        properties.add("housing.oidc.issuer", ISSUER::issuer);
        properties.add("housing.oidc.jwks-uri", ISSUER::jwksUri);
    }

    @AfterAll
    static void close() {
        ISSUER.close();
        STRANGER.close();
    }

    // who may

    @Test
    void a_public_page_needs_no_login_and_speaks_chinese() throws Exception {
        var page = send(get("/notices"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"zh-CN\"", "门户", "2026年11月23日", "1,234.50元", "href=\"/login\"");
    }

    @Test
    void a_public_page_greets_whoever_is_logged_in_and_is_then_kept_by_no_cache() throws Exception {
        var page = send(as(get("/notices"), ISSUER.token("li", Map.of("name", "李美华"), "citizen")));
        assertThat(page.body()).contains("李美华", "action=\"/logout\"").doesNotContain("href=\"/login\"");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void a_private_page_without_login_is_a_page_that_says_so() throws Exception {
        var page = send(get("/my/wishes/new"));
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("需要登录", "login.required", "门户");
    }

    @Test
    void what_nobody_declared_public_needs_a_login() throws Exception {
        assertThat(send(get("/fragments/sample/my")).statusCode()).isEqualTo(401);
        assertThat(send(get("/nowhere")).statusCode()).isEqualTo(401);
        assertThat(send(get("/actuator/env")).statusCode()).isEqualTo(401);
    }

    @Test
    void a_good_token_opens_the_door_and_carries_roles_and_township() throws Exception {
        var desk = send(as(get("/staff/desk"), ISSUER.token("ho", Map.of("township", "442000118"), "clerk")));
        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(desk.body()).isEqualTo("desk of ho in 442000118");
    }

    @Test
    void a_missing_role_is_403() throws Exception {
        var desk = send(as(get("/staff/desk"), ISSUER.token("li", "citizen")));
        assertThat(desk.statusCode()).isEqualTo(403);
        assertThat(desk.body()).contains("role.missing");
    }

    @Test
    void a_role_rule_of_the_service_is_403_too() throws Exception {
        var ruled = send(as(get("/api/v1/ruled"), ISSUER.token("li", "citizen")));
        assertProblem(ruled, 403, "role.missing");
        assertThat(send(as(get("/api/v1/ruled"), ISSUER.token("o", "stock-officer")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_token_of_another_signer_issuer_audience_or_time_opens_nothing() throws Exception {
        var past = Instant.now().minusSeconds(60).getEpochSecond();
        for (var token : List.of(
                STRANGER.token("li", Map.of("iss", ISSUER.issuer()), "clerk"),
                ISSUER.token("li", Map.of("iss", "http://127.0.0.1/other"), "clerk"),
                ISSUER.token("li", Map.of("aud", List.of("account")), "clerk"),
                ISSUER.token("li", Map.of("exp", past), "clerk"),
                ISSUER.token("li", Map.of("sub", ""), "clerk"),
                "nonsense")) {
            var answer = send(as(get("/api/v1/ruled"), token));
            assertProblem(answer, 401, "login.required");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        }
    }

    // which words

    @Test
    void the_reader_chooses_the_language_once_and_keeps_the_page() throws Exception {
        var page = send(get("/notices?page=2&lang=en"));
        assertThat(page.body()).contains("<html lang=\"en\"", "23 November 2026", "/notices?page=2&amp;lang=zh-CN");
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("lang=en;").contains("Path=/", "SameSite=Lax", "HttpOnly");
        assertThat(send(get("/notices").header("Cookie", "lang=en")).body()).contains("<html lang=\"en\"");
    }

    @Test
    void a_page_does_not_ask_the_browser_but_an_interface_does() throws Exception {
        assertThat(send(get("/notices").header("Accept-Language", "en")).body()).contains("<html lang=\"zh-CN\"");
        var problem = send(get("/api/v1/public/wishes").header("Accept-Language", "en"));
        assertProblem(problem, 400, "field.invalid");
        assertThat(problem.body()).contains("Bad request", "Required");
        assertThat(problem.headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void a_refusal_by_law_names_its_clause_for_people_and_for_programs() throws Exception {
        var id = "00000000-0000-0000-0000-000000000001";
        var problem = send(get("/api/v1/public/wishes/" + id));
        assertProblem(problem, 409, "sample.too-early");
        assertThat(problem.body())
                .contains("\"clause\":\"二（一）（4）\"", "\"firstLawfulDay\":\"2026-12-04\"", "2026年12月4日");
        var page = send(get("/notices/" + id + "?lang=en"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("二（一）（4）", "4 December 2026", "sample.too-early");
    }

    @Test
    void an_exception_another_module_knows_is_the_problem_it_says() throws Exception {
        assertProblem(send(get("/api/v1/public/wishes/00000000-0000-0001-0000-000000000000")), 409, "state.stale");
    }

    @Test
    void a_fault_of_ours_shows_a_number_and_nothing_of_the_inside(CapturedOutput log) throws Exception {
        for (var path : List.of("/api/v1/public/wishes/", "/notices/")) {
            var answer = send(get(path + "10000000-0000-0001-0000-000000000001"));
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("internal").doesNotContain("secret", "Exception", "java");
            var incident = answer.body().replaceAll("(?s).*?([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f-]{21}).*", "$1");
            assertThat(log.getOut()).contains("incident " + incident);
        }
        assertThat(log.getOut()).contains("secret * of the inside").doesNotContain("442000199001011234");
    }

    // bad input

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/public/wishes|400|field.invalid",
                "/api/v1/public/wishes?page=x|400|field.invalid",
                "/api/v1/public/wishes?page=99999999999|400|field.invalid",
                "/api/v1/public/wishes?page=1&colour=GREEN|400|field.invalid",
                "/api/v1/public/wishes?page=%ff|400|request.malformed",
                "/api/v1/public/wishes?page=%c0%af|400|request.malformed",
                "/api/v1/public/wishes/%ff|400|request.malformed",
                "/api/v1/public/wishes/not-an-id|404|absent",
                "/api/v1/public/nowhere|404|absent",
                "/api/v1/public/..%2fx|400|request.malformed",
                "/api/v1/public/a;b=c/x|400|request.malformed"
            })
    void a_bad_address_is_a_problem(String path, int status, String code) throws Exception {
        assertProblem(send(get(path)), status, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{|400|body.malformed|",
                "nonsense|400|body.malformed|",
                "[]|400|body.malformed|",
                "{\"name\":\"a\",\"size\":1} {}|400|body.malformed|",
                "{\"name\":\"a\",\"name\":\"b\",\"size\":1}|400|body.malformed|",
                "{\"name\":\"a\",\"size\":1,\"role\":\"admin\"}|400|body.unknown-field|role",
                "{\"name\":\"a\",\"size\":1,\"parts\":[{\"number\":1,\"x\":1}]}|400|body.unknown-field|parts[0].x",
                "{\"name\":\"a\",\"size\":\"one\"}|400|field.invalid|size",
                "{\"name\":\"a\",\"size\":\"1\"}|400|field.invalid|size",
                "{\"name\":\"a\",\"size\":1.5}|400|field.invalid|size",
                "{\"name\":\"a\",\"size\":99999999999}|400|field.invalid|size",
                "{\"name\":\"a\"}|400|field.invalid|size",
                "{\"name\":7,\"size\":1}|400|field.invalid|name",
                "{\"name\":\"a\",\"size\":1,\"colour\":\"GREEN\"}|400|field.invalid|colour",
                "{\"name\":\"a\",\"size\":1,\"colour\":0}|400|field.invalid|colour",
                "{\"name\":\"a\",\"size\":1,\"parts\":{}}|400|field.invalid|parts",
                "{\"name\":\" \",\"size\":1}|400|field.invalid|name",
                "{\"name\":\"a\",\"size\":1,\"parts\":[{\"number\":0}]}|400|field.invalid|parts[0].number"
            })
    void a_bad_body_is_a_problem_that_names_the_field(String body, int status, String code, String field)
            throws Exception {
        var answer = send(wish(BodyPublishers.ofString(body)));
        assertProblem(answer, status, code);
        assertThat(answer.body()).doesNotContain("java", "cn.gov", "jackson", "Exception");
        if (field != null) {
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }
    }

    @Test
    void a_good_body_is_accepted() throws Exception {
        assertThat(send(wish(BodyPublishers.ofString(WISH))).statusCode()).isEqualTo(201);
    }

    @Test
    void an_absent_body_another_type_or_method_is_a_problem() throws Exception {
        assertProblem(send(wish(BodyPublishers.noBody())), 400, "body.missing");
        assertProblem(
                send(as(request("/api/v1/wishes").POST(BodyPublishers.ofString("a=b")), citizen())
                        .header("Content-Type", "application/x-www-form-urlencoded")),
                415,
                "media-type.unsupported");
        assertProblem(
                send(as(request("/api/v1/wishes").POST(BodyPublishers.ofString("<a/>")), citizen())
                        .header("Content-Type", "not a type")),
                415,
                "media-type.unsupported");
        var wrong = send(as(request("/api/v1/wishes").DELETE(), citizen()));
        assertProblem(wrong, 405, "method.not-allowed");
        assertThat(wrong.headers().firstValue("Allow")).contains("POST");
        assertProblem(
                send(get("/api/v1/public/wishes?page=1").header("Accept", "text/csv")),
                406,
                "media-type.not-acceptable");
    }

    @Test
    void a_body_that_is_not_utf_8_is_a_problem() throws Exception {
        var bytes = "{\"name\":\"x\",\"size\":1}".getBytes(StandardCharsets.ISO_8859_1);
        bytes[9] = (byte) 0xff;
        assertProblem(send(wish(BodyPublishers.ofByteArray(bytes))), 400, "body.malformed");
        assertProblem(
                send(wish(BodyPublishers.ofByteArray(WISH.getBytes(StandardCharsets.UTF_16)))), 400, "body.malformed");
    }

    @Test
    void ten_megabytes_are_refused_whether_announced_or_chunked() throws Exception {
        var big = new byte[10 * 1024 * 1024];
        Arrays.fill(big, (byte) ' ');
        assertProblem(send(wish(BodyPublishers.ofByteArray(big))), 413, "body.too-large");
        assertProblem(send(wish(chunked(big))), 413, "body.too-large");
    }

    @Test
    void a_form_of_ten_megabytes_is_refused_whether_announced_or_chunked() throws Exception {
        var big = new byte[10 * 1024 * 1024];
        Arrays.fill(big, (byte) 'a');
        for (var body : List.of(BodyPublishers.ofByteArray(big), chunked(big))) {
            var answer = send(form(body));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("body.too-large");
        }
    }

    @Test
    void a_body_that_does_not_keep_to_its_announced_length_is_a_4xx() throws Exception {
        var shorter = raw(
                "POST /api/v1/wishes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + citizen()
                        + "\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n" + "{\"name\":\"a\"}",
                true);
        assertThat(shorter).startsWith("HTTP/1.1 4");
        var longer = raw(
                "POST /api/v1/wishes HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + citizen()
                        + "\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\n" + WISH,
                false);
        assertThat(longer).startsWith("HTTP/1.1 400").contains("body.malformed");
        var nonsense = raw("POST /api/v1/wishes HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n", false);
        assertThat(nonsense).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=%ff", "name=%c3%28", "name=%zz", "name=a&size=%ff"})
    void a_form_that_is_not_utf_8_is_a_problem(String body) throws Exception {
        var answer = send(form(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("request.malformed");
    }

    @Test
    void raw_bytes_in_a_form_that_are_not_utf_8_are_a_problem() throws Exception {
        assertThat(send(form(BodyPublishers.ofByteArray(new byte[] {'n', 'a', 'm', 'e', '=', (byte) 0xff})))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_form_with_mistakes_comes_back_with_each_named_at_its_field() throws Exception {
        var answer = send(form(BodyPublishers.ofString(
                "formId=00000000-0000-0000-0000-000000000001&name=&day=2026-13-45&size=abc&colour=GREEN")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#day\"", "日期：格式不正确", "id=\"size-error\"", "href=\"#colour\"")
                .contains("value=\"00000000-0000-0000-0000-000000000001\"")
                .doesNotContain("java.", "Exception");
    }

    @Test
    void a_form_without_mistakes_is_taken() throws Exception {
        var answer = send(form(BodyPublishers.ofString(
                "formId=00000000-0000-0000-0000-000000000001&name=%E6%9D%8E&day=2026-11-23&size=1")));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/my/wishes/00000000-0000-0000-0000-000000000001");
    }

    // what else

    @Test
    void the_interface_describes_itself_with_token_and_problem() throws Exception {
        var description = send(get("/openapi/sample"));
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.body())
                .contains("\"openapi\":\"3.", "/api/v1/wishes", "application/problem+json", "\"bearer\"")
                .contains("\"title\":\"sample-service\"", "\"servers\":[{\"url\":\"/\"}]")
                .doesNotContain("/my/wishes", "township", "caller");
    }

    @Test
    void assets_may_be_kept_for_a_year() throws Exception {
        var page = send(get("/notices")).body();
        var theme = page.replaceAll("(?s).*href=\"(/assets/theme.css[^\"]*)\".*", "$1");
        for (var address : List.of(theme, "/assets/pico/2.1.1/pico.min.css", "/assets/htmx/2.0.10/htmx.min.js")) {
            var asset = send(get(address));
            assertThat(asset.statusCode()).as(address).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control")).contains("max-age=31536000, public");
        }
    }

    private HttpRequest.Builder wish(BodyPublisher body) {
        return as(request("/api/v1/wishes").POST(body), citizen()).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder form(BodyPublisher body) {
        return as(request("/my/wishes").POST(body), citizen())
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private static String citizen() {
        return ISSUER.token("li", "citizen");
    }

    private HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .version(HttpClient.Version.HTTP_1_1);
    }

    private static HttpRequest.Builder as(HttpRequest.Builder request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Speaks HTTP by hand; {@code hangUp} closes our side after the last byte. */
    private String raw(String text, boolean hangUp) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            if (hangUp) {
                socket.shutdownOutput();
            }
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:problem:" + code + "\"", "\"code\":\"" + code + "\"", "\"status\":" + status);
    }
}
