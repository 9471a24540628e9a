package cn.gov.zs.platform.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.local.FreePorts;
import cn.gov.zs.platform.local.Layout;
import cn.gov.zs.platform.local.LocalPlatform;
import cn.gov.zs.platform.local.Options;
import cn.gov.zs.platform.local.Ports;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeycloakIT {

    private static final String PASSWORD = "Zhongshan-2026";

    @TempDir
    static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static LocalPlatform platform;

    @BeforeAll
    static void start() throws Exception {
        Layout layout = Layout.find().withVar(directory);
        platform = LocalPlatform.start(
                Options.of(layout, new Ports(FreePorts.base(Ports.COUNT))).only("keycloak"));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void gives_a_reviewer_a_token_for_our_services_with_role_and_township() throws Exception {
        JsonNode claims = claimsOf("reviewer-xiaolan");
        assertThat(claims.path("iss").asString()).isEqualTo(platform.addresses().issuer());
        // one audience is written as a word, several as a list
        assertThat(claims.path("aud").toString()).contains("\"housing-api\"");
        assertThat(claims.path("realm_access").path("roles").valueStream().map(JsonNode::asString))
                .contains("township-reviewer")
                .doesNotContain("citizen");
        assertThat(claims.path("township").asString()).isEqualTo("442000118");
        assertThat(claims.has("village")).isFalse();
        assertThat(claims.path("preferred_username").asString()).isEqualTo("reviewer-xiaolan");
    }

    @Test
    void knows_citizens_by_their_chinese_name_and_a_subject_that_survives_a_fresh_start() throws Exception {
        JsonNode claims = claimsOf("citizen-li");
        assertThat(claims.path("name").asString()).isEqualTo("李美华");
        assertThat(claims.path("sub").asString()).isEqualTo(subjectInRealmFile());
        assertThat(claims.has("township")).isFalse();
    }

    @Test
    void lets_nobody_in_with_a_wrong_password() throws Exception {
        assertThat(login().code("auditor", "guessed")).isEmpty();
    }

    @Test
    void refuses_a_login_without_proof_key() throws Exception {
        HttpResponse<String> answer = login().begin(Map.of());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("error=invalid_request");
    }

    @Test
    void shows_its_page_in_chinese_unless_asked_for_english() throws Exception {
        assertThat(login().begin(Login.pkce()).body()).contains("lang=\"zh").contains("登录");
        Map<String, String> english = new TreeMap<>(Login.pkce());
        english.put("ui_locales", "en");
        assertThat(login().begin(english).body()).contains("lang=\"en").contains("Sign in");
    }

    @Test
    void serves_again_after_it_was_killed() throws Exception {
        platform.killAndAwait("keycloak", Duration.ofMinutes(3));
        assertThat(login().code("stock-officer", PASSWORD)).isPresent();
    }

    private static JsonNode claimsOf(String user) throws Exception {
        Login login = login();
        return login.claims(login.code(user, PASSWORD).orElseThrow());
    }

    private static Login login() throws Exception {
        String secret = Files.readString(directory.resolve("secret/client-secret"));
        return new Login(platform.addresses(), secret);
    }

    private static String subjectInRealmFile() {
        return JsonMapper.shared()
                .readTree(Realm.filled("http://127.0.0.1", "x"))
                .path("users")
                .valueStream()
                .filter(user -> user.path("username").asString().equals("citizen-li"))
                .map(user -> user.path("id").asString())
                .findFirst()
                .orElseThrow();
    }
}
