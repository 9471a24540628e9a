package cn.gov.zs.housing.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.gateway.testing.StubKeycloak;
import cn.gov.zs.housing.gateway.testing.TestGateway;
import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.client.MongoClients;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginIT {

    private static TestGateway gateway;

    @BeforeAll
    static void starts() {
        gateway = TestGateway.start();
    }

    @AfterAll
    static void stops() {
        gateway.close();
    }

    @BeforeEach
    void forgets() {
        gateway.forget();
        gateway.keycloak().lifetime(300);
        gateway.keycloak().endSessions(false);
    }

    @Test
    void sends_an_anonymous_visitor_through_the_login_and_back_to_the_wanted_page() {
        var page = gateway.browser().open("/my/applications/7?tab=notes");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo("applicant /my/applications/7");
        var seen = gateway.applicant().last("/my/applications/7");
        assertThat(seen.query()).isEqualTo("tab=notes");
        assertThat(seen.header("Authorization")).startsWith("Bearer access-");
    }

    @Test
    void asks_keycloak_for_a_code_with_pkce_and_in_the_readers_language() {
        var browser = gateway.browser();
        browser.cookies().put("lang", "en");
        var begun = browser.get("/oauth2/authorization/housing");

        assertThat(begun.headers().firstValue("location").orElseThrow())
                .startsWith(gateway.url() + "/auth/realms/housing/protocol/openid-connect/auth?")
                .contains("response_type=code", "client_id=housing-gateway", "code_challenge_method=S256")
                .contains("nonce=", "state=", "ui_locales=en");
    }

    @Test
    void gives_out_a_session_cookie_that_scripts_and_other_sites_cannot_use() {
        var begun = gateway.browser().get("/my");

        assertThat(begun.headers().firstValue("location")).hasValue("/oauth2/authorization/housing");
        assertThat(begun.headers().firstValue("set-cookie").orElseThrow())
                .startsWith("session=")
                .contains("HTTPOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure", "Expires", "Max-Age");
    }

    @Test
    void changes_the_session_id_at_login() {
        var browser = gateway.browser();
        browser.get("/my/applications");
        var before = browser.cookies().get("session");
        browser.open("/my/applications");

        assertThat(browser.cookies().get("session")).isNotNull().isNotEqualTo(before);
        var old = gateway.browser();
        old.cookies().put("session", before);
        assertThat(old.get("/my/applications").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/applications/7", "/api/v1/homes", "/api/v1/allocation/x", "/api/v1/disclosure"})
    void tells_a_program_without_session_or_token_401(String path) {
        var answer = gateway.browser().get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("www-authenticate")).hasValue("Bearer");
        assertThat(answer.body()).contains("\"code\":\"login.required\"", "\"type\":\"urn:problem:login.required\"");
    }

    @Test
    void refuses_other_kinds_of_credentials_at_the_api() {
        assertThat(gateway.browser()
                        .get("/api/v1/homes", "Authorization", "Basic eDp5")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void passes_a_programs_own_token_through() {
        var answer = gateway.browser().get("/api/v1/homes", "Authorization", "Bearer own-token");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.housing().last("/api/v1/homes").header("Authorization"))
                .isEqualTo("Bearer own-token");
    }

    @Test
    void takes_a_token_off_a_request_for_a_page() {
        gateway.browser().get("/notices/1", "Authorization", "Bearer own-token");

        assertThat(gateway.disclosure().last("/notices/1").header("Authorization"))
                .isEmpty();
    }

    @Test
    void relays_the_token_on_public_pages_to_whoever_is_logged_in_and_keeps_the_session_cookie_to_itself() {
        var browser = gateway.loggedIn();
        browser.cookies().put("lang", "en");
        browser.get("/notices/1");

        var seen = gateway.disclosure().last("/notices/1");
        assertThat(seen.header("Authorization")).startsWith("Bearer access-");
        assertThat(seen.header("Cookie")).isEqualTo("lang=en");
    }

    @Test
    void serves_public_pages_to_an_anonymous_reader_without_any_token() {
        gateway.browser().get("/notices/1");

        assertThat(gateway.disclosure().last("/notices/1").header("Authorization"))
                .isEmpty();
    }

    @Test
    void renews_a_token_that_is_about_to_end_once() {
        gateway.keycloak().lifetime(10);
        var browser = gateway.loggedIn();
        gateway.keycloak().lifetime(300);
        var before = gateway.keycloak().renewals();
        var first = gateway.applicant().last("/my/applications").header("Authorization");
        browser.get("/my/applications/1");
        browser.get("/my/applications/2");

        assertThat(gateway.keycloak().renewals() - before).isEqualTo(1);
        assertThat(gateway.applicant().last("/my/applications/1").header("Authorization"))
                .isNotEqualTo(first)
                .isEqualTo(gateway.applicant().last("/my/applications/2").header("Authorization"));
    }

    @Test
    void asks_for_a_new_login_when_keycloak_has_ended_the_session() {
        gateway.keycloak().lifetime(10);
        var browser = gateway.loggedIn();
        gateway.keycloak().endSessions(true);

        var page = browser.get("/my/applications/1");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("location")).hasValue("/oauth2/authorization/housing");
        assertThat(browser.get("/api/v1/applications/1").statusCode()).isEqualTo(401);
        assertThat(browser.get("/notices/1").statusCode()).isEqualTo(200);

        gateway.keycloak().lifetime(300);
        assertThat(browser.open("/my/applications/1").body()).isEqualTo("applicant /my/applications/1");
    }

    @Test
    void says_so_when_keycloak_cannot_be_asked_and_keeps_the_session() {
        gateway.keycloak().lifetime(10);
        var browser = gateway.loggedIn();
        gateway.keycloak().server().kill();
        try {
            var answer = browser.get("/api/v1/applications/1");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"code\":\"service.unavailable\"", "\"service\":\"keycloak\"");
            assertThat(browser.get("/notices/1").statusCode()).isEqualTo(200);
        } finally {
            gateway.keycloak().server().restart();
        }
        gateway.keycloak().lifetime(300);
        assertThat(browser.get("/my/applications/1").statusCode()).isEqualTo(200);
    }

    @Test
    void logs_out_here_and_in_keycloak() {
        var browser = gateway.loggedIn();
        var session = browser.cookies().get("session");
        var answer = browser.submit("/logout", "");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElseThrow())
                .startsWith(gateway.url() + "/auth/realms/housing/protocol/openid-connect/logout?id_token_hint=ey")
                .contains("post_logout_redirect_uri=" + gateway.url());
        assertThat(browser.cookies()).doesNotContainKey("session");
        var thief = gateway.browser();
        thief.cookies().put("session", session);
        assertThat(thief.get("/my/applications").statusCode()).isEqualTo(302);
    }

    @Test
    void does_not_log_out_by_a_link() {
        var browser = gateway.loggedIn();
        browser.get("/logout");

        assertThat(browser.get("/my/applications").statusCode()).isEqualTo(200);
    }

    @Test
    void explains_a_login_that_was_begun_elsewhere_or_too_long_ago() {
        var answer = gateway.browser().get("/login/oauth2/code/housing?code=x&state=y");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("登录未完成", "login.failed");
    }

    @Test
    void leads_the_login_link_to_keycloak() {
        assertThat(gateway.browser().get("/login").headers().firstValue("location"))
                .hasValue("/oauth2/authorization/housing");
    }

    @Test
    void writes_neither_tokens_nor_ids_nor_the_secret_readably_into_the_database() {
        var browser = gateway.loggedIn();
        try (var client = MongoClients.create(TestMongo.shared().uri())) {
            var text = client.getDatabase(gateway.database())
                    .getCollection("sessions")
                    .find()
                    .map(org.bson.Document::toJson)
                    .into(new java.util.ArrayList<>())
                    .toString();
            assertThat(text).contains("access-token");
            assertThat(text)
                    .doesNotContain("access-1", "refresh-1", browser.cookies().get("session"), StubKeycloak.SECRET)
                    .doesNotContain("李美华");
        }
    }

    @Test
    void sends_keycloak_its_own_cookies_and_its_own_credentials_only() {
        var browser = gateway.loggedIn();
        browser.send(
                "POST",
                "/auth/realms/housing/account",
                BodyPublishers.ofString("x"),
                "Authorization",
                "Bearer account",
                "X-Forwarded-Host",
                "evil.example");

        var seen = gateway.keycloak().server().last("/auth/realms/housing/account");
        assertThat(seen.header("Cookie"))
                .contains("AUTH_SESSION_ID=kc")
                .doesNotContain("session=" + browser.cookies().get("session"));
        assertThat(seen.header("Authorization")).isEqualTo("Bearer account");
        assertThat(seen.header("X-Forwarded-Host")).isEqualTo("127.0.0.1:" + gateway.port());
        assertThat(seen.header("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(seen.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
    }
}
