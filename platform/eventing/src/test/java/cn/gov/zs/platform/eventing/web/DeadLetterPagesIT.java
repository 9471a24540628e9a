package cn.gov.zs.platform.eventing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Tally;
import cn.gov.zs.platform.eventing.TestTopic;
import cn.gov.zs.platform.eventing.sample.PageService;
import cn.gov.zs.platform.testkit.TestKafka;
import cn.gov.zs.platform.testkit.TestMongo;
import cn.gov.zs.platform.testkit.TokenIssuer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What staff see of dead letters, over HTTP, in a service as it is started in production. */
@SpringBootTest(classes = PageService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DeadLetterPagesIT {

    private static final TokenIssuer ISSUER = new TokenIssuer();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String LIST = "/staff/dead-letters/paged";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Value("${local.server.port}")
    int port;

    @Autowired
    AggregateStore store;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("housing.oidc.issuer", ISSUER::issuer);
        properties.add("housing.oidc.jwks-uri", ISSUER::jwksUri);
        properties.add("platform.eventing.service", () -> "paged");
        properties.add("MONGODB_URI", () -> TestMongo.shared().uri());
        properties.add("KAFKA_BOOTSTRAP_SERVERS", () -> TestKafka.shared().bootstrapServers());
    }

    @Test
    void staff_see_what_failed_and_replay_it_in_order() throws Exception {
        assertThat(get(LIST, "system-admin").body()).contains("没有未处理的消息");

        PageService.POISON.add(2);
        try (var topic = TestTopic.open(PageService.TOPIC)) {
            for (int count = 1; count <= 3; count++) {
                topic.send("k/1", count);
            }
        }
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(get(LIST, "system-admin").body()).contains("k/1"));
        var english = get(LIST + "?lang=en", "system-admin").body();
        assertThat(english)
                .contains("Unprocessed messages (paged)", "counter.counted.v1", "java.lang.IllegalStateException at ")
                .doesNotContain("cannot bear it");

        var key = LIST + "/key?id=" + URLEncoder.encode(PageService.TOPIC + "/k/1", StandardCharsets.UTF_8);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get(key, "system-admin").body()).contains("失败", "排队等候"));
        var shown = get(key, "system-admin").body();
        assertThat(get(
                                english.lines()
                                        .filter(line -> line.contains("/key?id="))
                                        .findFirst()
                                        .map(line -> line.replaceAll(".*href=\"([^\"]*)\".*", "$1"))
                                        .orElseThrow(),
                                "system-admin")
                        .statusCode())
                .as("the link in the list")
                .isEqualTo(200);

        PageService.POISON.clear();
        assertThat(post(key, "system-admin", "version=" + (version(shown) + 7)).statusCode())
                .as("another version than the one shown")
                .isEqualTo(409);
        var replayed = post(key, "system-admin", "version=" + version(shown));
        assertThat(replayed.statusCode()).isEqualTo(302);
        assertThat(get(replayed.headers().firstValue("Location").orElseThrow(), "system-admin")
                        .body())
                .contains("已全部处理", "已重放", "admin-1");
        assertThat(new Tally(store).of("k/1")).containsExactly(1, 2, 3);
        assertThat(get(LIST, "system-admin").body()).contains("最近处理完毕", "k/1");
    }

    @Test
    void others_than_system_administrators_are_refused() throws Exception {
        assertThat(get(LIST, "auditor").statusCode()).isEqualTo(403);
        assertThat(post(LIST + "/key?id=x", "auditor", "version=1").statusCode())
                .isEqualTo(403);
        assertThat(CLIENT.send(HttpRequest.newBuilder(address(LIST)).build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_key_that_is_not_there_is_404_and_a_senseless_page_is_none() throws Exception {
        assertThat(get(LIST + "/key?id=nobody", "system-admin").statusCode()).isEqualTo(404);
        assertThat(get(LIST + "?page=-1", "system-admin").statusCode()).isEqualTo(200);
        assertThat(get(LIST + "?page=99999999", "system-admin").statusCode()).isEqualTo(200);
        assertThat(get(LIST + "?page=x", "system-admin").statusCode()).isEqualTo(400);
    }

    @Test
    void an_absent_aggregate_and_a_stale_version_are_problems_with_their_code() throws Exception {
        var absent = get("/api/v1/things?id=nobody&version=1", "auditor");
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(absent.body()).contains("\"code\":\"absent\"").doesNotContain("web-things");

        var stale = get("/api/v1/things?id=here&version=99", "auditor");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("\"code\":\"state.stale\"", "\"expected\":99");
    }

    @Test
    void is_ready_when_its_database_answers() throws Exception {
        var ready = get("/actuator/health/readiness", "auditor");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("UP");
    }

    private static long version(String page) {
        var hidden = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        assertThat(hidden.find()).isTrue();
        return Long.parseLong(hidden.group(1));
    }

    private URI address(String path) {
        return URI.create(path.startsWith("http") ? path : "http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> get(String path, String role) throws Exception {
        return CLIENT.send(request(path, role).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String role, String form) throws Exception {
        return CLIENT.send(
                request(path, role)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String role) {
        return HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + ISSUER.token("admin-1", role));
    }
}
