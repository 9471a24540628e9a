package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent through the gateway is answered with problem+json, a stable code and a 4xx, never with a 5xx. */
class BadInputIT {
    private static final String JSON = "application/json";
    private static Cast cast = new Cast(TestPlatform.address());

    @BeforeAll
    static void signOn() {
        cast.as("citizen-li");
    }

    @AfterAll
    static void leave() {
        cast.close();
    }

    static Stream<Arguments> bodies() {
        var latin1 = "{\"employer\":\"\u00e9\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                Arguments.of("malformed", "{\"formId\":", "body.malformed"),
                Arguments.of("empty", "", "body.missing"),
                Arguments.of(
                        "an unknown field",
                        "{\"formId\":\"" + UUID.randomUUID() + "\",\"points\":100}",
                        "body.unknown-field"),
                Arguments.of("a wrong type", "{\"consent\":{\"a\":1}}", "field.invalid"),
                Arguments.of("a list instead of an object", "[1,2]", null),
                Arguments.of("bad UTF-8", latin1, "body.malformed"),
                Arguments.of("10 MB", "{\"employer\":\"" + "x".repeat(10_000_000) + "\"}", "body.too-large"));
    }

    @ParameterizedTest(name = "a body that is {0}")
    @MethodSource("bodies")
    void is_refused_with_a_stable_code(String what, Object body, @org.jspecify.annotations.Nullable String code) {
        var bytes = body instanceof byte[] raw ? raw : ((String) body).getBytes(StandardCharsets.UTF_8);
        var answer = cast.as("citizen-li").postRaw("/api/v1/applications", JSON, BodyPublishers.ofByteArray(bytes));
        assertProblem(answer);
        if (code != null) {
            assertThat(answer.json().path("code").asString()).isEqualTo(code);
        }
    }

    @Test
    void a_replayed_form_is_refused_and_doubles_nothing() {
        var household = cast.as("citizen-chen");
        var formId = UUID.randomUUID();
        var chance = new SecureRandom();
        var typed = Application.of(formId.toString(), SyntheticPerson.drawn(chance), SyntheticPerson.drawn(chance));
        var before = household.get("/api/v1/applications").json().path("total").asInt();

        household.post("/api/v1/applications", typed).expect(201);
        var again = household.post("/api/v1/applications", typed).expect(409);

        assertProblem(again);
        assertThat(again.json().path("code").asString()).isEqualTo("form.replayed");
        assertThat(household.get("/api/v1/applications").json().path("total").asInt())
                .isEqualTo(before + 1);
    }

    @Test
    void a_stale_version_is_refused() {
        var chance = new SecureRandom();
        var id = cast.as("citizen-chen")
                .post(
                        "/api/v1/applications",
                        Application.of(
                                UUID.randomUUID().toString(),
                                SyntheticPerson.drawn(chance),
                                SyntheticPerson.drawn(chance)))
                .expect(201)
                .json()
                .path("id")
                .asString();
        var stale = cast.as("reviewer-xiaolan")
                .post("/api/v1/applications/" + id + "/first-review", Map.of("version", 77, "finding", "属实"));
        assertProblem(stale.expect(409));
        assertThat(stale.json().path("code").asString()).isEqualTo("state.stale");
    }

    @Test
    void without_a_login_the_api_says_so() {
        assertProblem(cast.everybody().get("/api/v1/applications").expect(401));
    }

    @Test
    void without_the_role_the_api_says_so() {
        assertProblem(cast.as("citizen-li").post("/api/v1/homes", Map.of()).expect(403));
    }

    @Test
    void the_caller_chooses_the_language() {
        var chinese = cast.everybody().get("/api/v1/public/notices/nowhere").expect(404);
        assertThat(chinese.json().path("detail").asString()
                        + chinese.json().path("title").asString())
                .containsPattern("[\\u4e00-\\u9fff]");
        var english =
                cast.everybody().get("/api/v1/public/notices/nowhere?lang=en").expect(404);
        assertThat(english.json().path("title").asString()).containsPattern("[A-Za-z]{3}");
    }

    private static void assertProblem(Answer answer) {
        assertThat(answer.status()).as(answer.asked()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = answer.json();
        assertThat(problem.path("code").asString()).matches("[a-z0-9.-]+");
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "at cn.gov", "org.springframework", "tools.jackson");
    }
}
